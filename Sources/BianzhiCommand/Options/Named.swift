import ArgumentParser
import BianzhiAudit
import BianzhiCore

/// The name of something, such as P1-7 or M1, as an argument. A text that names nothing is refused when
/// the command runs, as a name that the ledger does not have is.
struct Named<Name: RecordName>: ExpressibleByArgument {
  let text: String

  init?(argument: String) { text = argument }

  /// - Throws: a refusal: nothing bears such a name.
  func name() throws -> Name { try Name(written: text) }
}
