/** How an account came into its organization. */
export type AccountJoinedMethod = 'INVITED' | 'CREATED';

/** A member account as AWS shows it. Times are epoch seconds. */
export interface Account {
  readonly Id: string;
  readonly Arn: string;
  readonly Email: string;
  readonly Name: string;
  readonly Status: 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE';
  readonly State: 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED';
  readonly JoinedMethod: AccountJoinedMethod;
  readonly JoinedTimestamp: number;
}

/** Why an account could not be created. */
export type CreateAccountFailureReason = 'EMAIL_ALREADY_EXISTS';

/** How far the creation of an account has come. Times are epoch seconds. */
export interface CreateAccountStatus {
  readonly Id: string;
  readonly AccountName: string;
  readonly State: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED';
  readonly RequestedTimestamp: number;
  readonly CompletedTimestamp?: number;
  readonly AccountId?: string;
  readonly FailureReason?: CreateAccountFailureReason;
}
