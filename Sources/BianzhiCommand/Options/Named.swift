import ArgumentParser
import BianzhiAudit
import BianzhiCore

/// The name of something, such as P1-7 or M1, as an argument. A text that names nothing is refused when
/// the command runs, as a name that the ledger does not have is.
struct Named<Name: RecordName>: ExpressibleByArgument {
  let text: String

  init?(argument: String) { text = argument }

  /// The name; a number alone stands for the one with the kind's letter, 12 for F12.
  ///
  /// - Throws: a refusal: nothing bears such a name.
  func name() throws -> Name {
    if let numbered = Name.self as? any NumberedName.Type, text.allSatisfy(\.isNumber),
      let name = Name("\(numbered.letter)\(text)")
    {
      return name
    }
    return try Name(written: text)
  }
}
