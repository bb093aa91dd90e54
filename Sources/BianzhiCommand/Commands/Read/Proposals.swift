import BianzhiAudit
import BianzhiCore
import BianzhiDocument
import BianzhiReport

/// What documents propose, with what the ledger knows of it.
struct Proposals {
  let documents: [ReadDocument]
  let entries: [ProposedEntry]
  private let failures: [Wording]

  init(_ paths: [String], _ common: CommonOptions) throws {
    (documents, failures) = try ReadDocument.all(paths)
    let ledger = try Ledger.exists(at: common.path) ? common.ledger() : nil
    let decisions = try ledger?.documentDecisions() ?? [:]
    let names = Set(documents.flatMap { $0.reading.organs.compactMap(\.name) })
    let beside = try ledger.map { try LedgerBeside($0, naming: names) } ?? LedgerBeside()
    entries = documents.flatMap { $0.entries(decisions, beside: beside) }
  }

  /// - Parameter only: numbers of the one document; nil for all.
  /// - Throws: ``ProposalError`` for a number that it does not have, and for numbers of several documents.
  func chosen(_ only: NumberList?) throws -> [ProposedEntry] {
    guard let only else { return entries }
    guard documents.count == 1 else { throw ProposalError.numbersOfSeveral }
    return try only.numbers.map { number in
      guard let entry = entries.first(where: { $0.proposal.number == number }) else {
        throw ProposalError.noNumber(number, file: documents[0].path)
      }
      return entry
    }
  }

  /// Documents that could not be read leave the result incomplete.
  func tellFailures(_ messages: Messages) -> ExitStatus {
    for failure in failures { messages.warning(failure) }
    return failures.isEmpty ? .done : .incomplete
  }
}
