import { expect } from '@open-wc/testing';
import { stage } from '../../demo/states/stage.ts';
import type { State, StateTag } from '../../demo/states/state.ts';
import { states } from '../../demo/states/states.ts';
import { accessibilityTree } from '../harness/accessible-node.ts';
import { outlineOf } from '../harness/outline.ts';
import { press } from '../harness/press.ts';

/** What is read of some states, as it is read. */
const outlines: Readonly<Record<StateTag, Readonly<Record<string, string>>>> = {
  'invite-form': {
    'form-missing-recipient': `
form
  heading “Invite AWS accounts”, level 2
  The owner’s email address or the 12-digit ID. Separate several with commas, spaces or new lines, or paste a list.
  textbox “Email address or account ID”, invalid, focused – The owner’s email address or the 12-digit ID. Separate several with commas, spaces or new lines, or paste a list. Enter at least one email address or account ID.
  Enter at least one email address or account ID.
  button “Add from a CSV file”
  Goes into the invitation email, and is shown with the invitation.
  textbox “Message optional” – Goes into the invitation email, and is shown with the invitation.
  button “Preview the email”, collapsed
  1,024 characters left
  button “Add tags”
  1 account 0 open invitations 0 sent in the last 24 hours
  An invitation takes a place in your account quota as soon as it is sent, and gives it back when it is declined, canceled or expires after 15 days.
  button “Send invitation”
  button “Copy as AWS CLI”, collapsed
`,
    'form-partly-refused': `
form
  heading “Invite AWS accounts”, level 2
  group “4 invitations sent 2 invitations were not sent”, focused
    heading “4 invitations sent”, level 3
    Each owner gets an email and has 15 days to answer.
    juan@example.com, team-1@example.com, team-2@example.com, and team-3@example.com
    heading “2 invitations were not sent”, level 3
    The reason stands beside each recipient. Correct or remove what cannot be sent, then retry.
  The owner’s email address or the 12-digit ID. Separate several with commas, spaces or new lines, or paste a list.
  list “2 recipients”
    listitem
      button “999999999999” – This account cannot be invited There may be no account with this ID. Check the 12 digits. Enter edits, Delete removes, arrow keys move.
      button “Remove 999999999999” – This account cannot be invited
      This account cannot be invited
      There may be no account with this ID. Check the 12 digits.
      group
        DisclosureTriangle “Details: 999999999999”, collapsed
    listitem
      button “555555555555” – The account and the organization do not buy from the same seller Both need the same AWS seller and the same partition (commercial, China or GovCloud). This cannot be changed here. Enter edits, Delete removes, arrow keys move.
      button “Remove 555555555555” – The account and the organization do not buy from the same seller
      The account and the organization do not buy from the same seller
      Both need the same AWS seller and the same partition (commercial, China or GovCloud). This cannot be changed here.
      group
        DisclosureTriangle “Details: 555555555555”, collapsed
  textbox “Email address or account ID” – The owner’s email address or the 12-digit ID. Separate several with commas, spaces or new lines, or paste a list.
  button “Add from a CSV file”
  2 recipients
  Goes into the invitation email, and is shown with the invitation.
  textbox “Message optional” = Hello, please join our organization, so that we can share one bill. Nothing else changes in your account. Bill – Goes into the invitation email, and is shown with the invitation.
  button “Preview the email”, collapsed
  912 characters left
  button “Add tags”
  1 account 4 open invitations 4 sent in the last 24 hours
  An invitation takes a place in your account quota as soon as it is sent, and gives it back when it is declined, canceled or expires after 15 days.
  button “Retry 2 failed”
  button “Copy as AWS CLI”, collapsed
`,
    'form-sent-one': `
form
  heading “Invite AWS accounts”, level 2
  group “Invitation sent to juan@example.com”, focused
    heading “Invitation sent to juan@example.com”, level 3
    The owner gets an email and has 15 days to answer.
  The owner’s email address or the 12-digit ID. Separate several with commas, spaces or new lines, or paste a list.
  textbox “Email address or account ID” – The owner’s email address or the 12-digit ID. Separate several with commas, spaces or new lines, or paste a list.
  button “Add from a CSV file”
  Goes into the invitation email, and is shown with the invitation.
  textbox “Message optional” – Goes into the invitation email, and is shown with the invitation.
  button “Preview the email”, collapsed
  1,024 characters left
  button “Add tags”
  1 account 1 open invitation 1 sent in the last 24 hours
  An invitation takes a place in your account quota as soon as it is sent, and gives it back when it is declined, canceled or expires after 15 days.
  button “Send invitation”
  button “Copy as AWS CLI”, collapsed
`,
  },
  'invitation-list': {
    'list-details': `
region “Invitations”
  heading “Invitations 3”, level 2
  Updated 12:26:19 AM
  button “Refresh Invitations 3”
  group “Filter”
    searchbox “Filter by recipient, message or ID”
    combobox “Status” = All statuses, collapsed
    button “View”, collapsed
    button “Export as CSV”
      Export
  table “Invitations”
    row
      cell “Select all open invitations on this page”
        checkbox “Select all open invitations on this page”, not checked
      columnheader “Recipient”
        button “Recipient”
      columnheader “Status”
        button “Status”
      columnheader “Sent”, sorted descending
        button “Sent”
      columnheader “Expires”
        button “Expires”
      columnheader “Action”
    row
      cell “Select invitation for juan@example.com”
        checkbox “Select invitation for juan@example.com”, not checked
      rowheader “juan@example.com with a message”
        button “juan@example.com”, collapsed
        with a message
      cell “Open”
      cell “12 minutes ago”
      cell “Dec 31, 2016”
      cell “Cancel invitation for juan@example.com”
        button “Cancel invitation for juan@example.com”
          Cancel
    row
      cell “Select invitation for susan@example.com”
        checkbox “Select invitation for susan@example.com”, not checked
      rowheader “susan@example.com with a message”
        button “susan@example.com”, expanded
        with a message
      cell “Open”
      cell “5 hours ago”
      cell “Dec 30, 2016”
      cell “Cancel invitation for susan@example.com”
        button “Cancel invitation for susan@example.com”
          Cancel
    row
      cell “Message Hello, please join our organization, so that we can share one bill. Nothing else changes in your account. Bill From Management Account bill@example.com o-exampleorgid Sent December 15, 2016 at 7:14:19 PM UTC Expires if nobody answers December 30, 2016 at 7:14:19 PM UTC Leaves this list at the latest January 29, 2017 at 7:14:19 PM UTC Invitation ID h-fea6fc17e907fff8304fb9cf906367d3 Copy Invitation ID: susan@example.com ARN arn:aws:organizations::111111111111:handshake/o-exampleorgid/invite/h-fea6fc17e907fff8304fb9cf906367d3 Copy ARN: susan@example.com”
        term “Message”
        definition
          Hello, please join our organization, so that we can share one bill. Nothing else changes in your account. Bill
        term “From”
        definition
          Management Account bill@example.com o-exampleorgid
        list
          listitem
            Sent
            December 15, 2016 at 7:14:19 PM UTC
          listitem
            Expires if nobody answers
            December 30, 2016 at 7:14:19 PM UTC
          listitem
            Leaves this list at the latest
            January 29, 2017 at 7:14:19 PM UTC
        term “Invitation ID”
        definition
          h-fea6fc17e907fff8304fb9cf906367d3
          button “Copy Invitation ID: susan@example.com”
        term “ARN”
        definition
          arn:aws:organizations::111111111111:handshake/o-exampleorgid/invite/h-fea6fc17e907fff8304fb9cf906367d3
          button “Copy ARN: susan@example.com”
    row
      cell “Select invitation for 444444444444”
        checkbox “Select invitation for 444444444444”, not checked
      rowheader “444444444444”
        button “444444444444”, collapsed
      cell “Open”
      cell “2 days ago”
      cell “Dec 28, 2016”
      cell “Cancel invitation for 444444444444”
        button “Cancel invitation for 444444444444”
          Cancel
  Closed invitations leave this list 30 days after they were closed.
`,
    'list-cancel-dialog': `
alertdialog “Cancel invitation?”, modal – juan@example.com gets an email that the invitation was canceled, and can join only if you send a new one. Its place in your account quota is free again at once.
  heading “Cancel invitation?”, level 2
  juan@example.com gets an email that the invitation was canceled, and can join only if you send a new one. Its place in your account quota is free again at once.
  button “Keep invitation”, focused
  button “Cancel invitation”
`,
  },
  'invitation-inbox': {
    'inbox-member': `
region “Open invitations”
  heading “Open invitations 1”, level 2
  Updated 7:14:19 PM
  button “Refresh Open invitations 1”
  Signed in as account 222222222222
  heading “This account is a member of an organization”, level 3
  term “Organization”
  definition
    o-exampleorgid
  term “Owner”
  definition
    bill@example.com
  term “Who pays”
  definition
    Management Account pays all charges of this account.
  group
    DisclosureTriangle “What has changed, and how to leave”, collapsed
  article “Susan invites this account to join its organization”
    heading “Susan invites this account to join its organization”, level 3
    susan@example.com
    o-3a136dc627 Expires in 15 days · Dec 28, 2016
    Hello, please join our organization, so that we can share one bill. Nothing else changes in your account. Bill
    term “Features”
    definition
      All features: shared billing, and policies that the organization can apply to this account
    term “Invited account”
    definition
      222222222222
    term “Sent”
    definition
      now · Dec 13, 2016
    button “Accept invitation from Susan”, unavailable – This account is already in an organization An account can be in only one. It has to leave that one before it can accept.
      Accept invitation
    button “Decline invitation from Susan”
      Decline
    This account is already in an organization An account can be in only one. It has to leave that one before it can accept.
    group
      DisclosureTriangle “Details”, collapsed – Susan
  heading “Past invitations”, level 3
  list
    listitem
      Management Account o-exampleorgid Sent now · Dec 13, 2016
      Leaves this list Jan 27, 2017 at the latest
      Accepted
      group
        DisclosureTriangle “Details”, collapsed – Management Account Sent now · Dec 13, 2016 Leaves this list Jan 27, 2017 at the latest
  Closed invitations leave this list 30 days after they were closed.
`,
    'inbox-accept-unticked': `
dialog “Accept this invitation?”, modal – This account, juan@example.com, joins o-exampleorgid, the organization of Management Account (bill@example.com).
  heading “Accept this invitation?”, level 2
  This account, juan@example.com, joins o-exampleorgid, the organization of Management Account (bill@example.com).
  Management Account pays from the moment you accept.
  The management account is liable for all charges. This account’s own payment method is no longer used.
  group “First, download what you want to keep” – Billing history and reports stay with the account that has paid until now.
    Billing history and reports stay with the account that has paid until now.
    checkbox “Cost and Usage Reports”, not checked
    checkbox “Detailed Billing Reports”, not checked
    checkbox “Reports from Cost Explorer”, not checked
  What else changes
  term “Cost data”
  definition
    A member sees the cost and usage data of its time in this organization, not of an earlier one. If it leaves, it loses sight of them until it comes back.
  term “One only”
  definition
    An account can be in one organization, so other invitations cannot be accepted.
  term “Control”
  definition
    The organization gets no administrator access by itself.
  term “Role”
  definition
    AWS makes the service-linked role AWSServiceRoleForOrganizations here, to work with its other services. You need iam:CreateServiceLinkedRole for that.
  checkbox “I understand that Management Account pays from now on, and I have downloaded what I want to keep.”, invalid, focused, not checked – Tick this to accept.
  Tick this to accept.
  button “Not now”
  button “Accept invitation”
`,
  },
};

function reads(tag: StateTag, name: string, outline: string): void {
  it(name, async () => {
    const state = (states[tag] as readonly State[]).find((each) => each.name === name); // what fits one element is shown in that one
    const frame = document.body.appendChild(document.createElement('div'));
    const staged = stage(tag, state!, frame, press);
    try {
      await staged.reached;
      await staged.rests();
      expect(outlineOf(await accessibilityTree())).to.equal(outline.trim());
    } finally {
      staged.remove();
      frame.remove();
    }
  });
}

describe('what is read aloud', () => {
  for (const [tag, expected] of Object.entries(outlines)) for (const [name, outline] of Object.entries(expected)) reads(tag as StateTag, name, outline); // its keys are tags
});
