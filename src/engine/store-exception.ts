/** Why a store could not do its work; the sentence is fit for people. Nothing of the transaction was kept. */
export class StoreException extends Error {
  override readonly name = 'StoreException';
}
