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

  /// The tables that chosen entries become, document by document.
  ///
  /// - Parameters:
  ///   - organ: whose entries they are where the text names nobody.
  ///   - day: in place of the documents' own days.
  func sheets(
    of chosen: [ProposedEntry], organ: String? = nil, day: CalendarDay? = nil
  ) -> [EntrySheets] {
    documents.compactMap { document -> EntrySheets? in
      let own = chosen.filter { $0.document.path == document.path }
      guard !own.isEmpty else { return nil }
      return EntrySheets(document: document, entries: own, organ: organ, day: day)
    }
  }

  /// The days of the documents, by number, that are in force from another one.
  func issued(besides effective: CalendarDay?) -> [String: CalendarDay] {
    guard let effective else { return [:] }
    let pairs = documents.compactMap { document -> (String, CalendarDay)? in
      guard let own = document.reading.day.flatMap({ CalendarDay($0) }), own != effective else {
        return nil
      }
      return (document.reading.number ?? "", own)
    }
    return Dictionary(pairs.filter { !$0.0.isEmpty }) { min($0, $1) }
  }

  /// Documents that could not be read leave the result incomplete.
  func tellFailures(_ messages: Messages) -> ExitStatus {
    for failure in failures { messages.warning(failure) }
    return failures.isEmpty ? .done : .incomplete
  }
}
