import ArgumentParser
import BianzhiAudit
import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// An organ as the command line gives it: a code, or any name that the ledger knows it by.
struct OrganText: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    text = argument
  }

  /// The organ's code. Where the text is neither code nor name as the ledger has it, the reader is told
  /// which organ is meant.
  ///
  /// - Throws: ``NameError`` where no organ or several are known by the text.
  func code(in ledger: Ledger) throws -> String {
    let organ = try ledger.organ(named: text)
    if organ.isByRule {
      Console.shared.messages.note(
        Wording(
          zh: "“\(text)”即 \(organ.name)（\(organ.code)）",
          en: "\"\(text)\" is \(organ.name) (\(organ.code))"))
    }
    return organ.code
  }

  /// The code of the organ; of an inner body that of the organ it belongs to, which is said.
  func unitCode(in ledger: Ledger) throws -> String {
    let own = try code(in: ledger)
    guard let organ = try ledger.organ(ofBody: own) else { return own }
    Console.shared.messages.note(
      Wording(
        zh: "“\(text)”是 \(organ.name)（\(organ.code)）的内设机构，按该机构列",
        en: "\"\(text)\" is an inner body of \(organ.name) (\(organ.code)): told for that organ"))
    return organ.code
  }

  /// The same where the organ may be gone from the ledger, so that a code stands for itself.
  func recorded(in ledger: Ledger) throws -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : try code(in: ledger)
  }
}
