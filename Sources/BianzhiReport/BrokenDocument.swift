/// A JSON document on standard output that failed after its beginning had gone out.
///
/// It was closed with a member `error`, so what is there is one valid document: whoever catches
/// this must not write another. Where nothing had gone out, the cause itself is thrown.
package struct BrokenDocument: Error, CustomStringConvertible {
  package let cause: any Error

  package var description: String { String(describing: cause) }
}
