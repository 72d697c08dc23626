import 'org-invitations/define';
import { showAlone } from './states/alone.ts';
import { readLook } from './states/look.ts';
import { showAll } from './states/overview.ts';

const search = new URLSearchParams(location.search);
const look = readLook(search);
const name = search.get('state');

await (name ? showAlone(name, look) : showAll(look));
