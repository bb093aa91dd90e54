import BianzhiCore

extension [EvidenceRow] {
  /// Rows of people who count.
  package var counted: [EvidenceRow] { filter { $0.isCounted == true } }
  /// Rows of people who do not count, with the reason.
  package var leftOut: [EvidenceRow] { filter { $0.isCounted == false } }
  /// Rows that are no people: approvals, pay lines.
  package var others: [EvidenceRow] { filter { $0.isCounted == nil } }

  /// Persons among the counted rows, each once; several names under one number are several people.
  package var persons: Int {
    var (seen, numbers): (Set<String>, SharedNumbers) = ([], SharedNumbers())
    for row in counted {
      if let number = row.person?.packed {
        seen.insert("\(number) \(numbers.place(of: number, row.personName ?? ""))")
        continue
      }
      let place = "\(row.file)|\(row.sheet ?? "")|\(row.row)"
      seen.insert(row.birth.map { "\(row.personName ?? "")|\($0)" } ?? place)
    }
    return seen.count
  }
}
