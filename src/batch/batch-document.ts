import type { RecordErrorCode } from './record.ts'

/** A document to read: its bytes or its text, or why neither could be had. */
export type BatchDocument = {
  /** Its file name, or whatever else tells it from others; its ending helps to tell the format. */
  readonly name: string
  /** Of its bytes, in hex, where it is known already. */
  readonly sha256?: string
} & (
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
  | { readonly failure: { readonly code: RecordErrorCode; readonly message: string } }
)
