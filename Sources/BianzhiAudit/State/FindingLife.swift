package import BianzhiCore
package import GRDB

/// Where a finding stands, and what was said and done about it.
package struct FindingLife: FindingRecord {
  package static let databaseTableName = "finding_life"
  package let name: FindingName
  package internal(set) var status = FindingStatus.raised
  /// Day of the last act; nil where nothing was done yet.
  package internal(set) var since: CalendarDay?
  /// Number of the last act's event; 0 where nothing was done yet.
  package internal(set) var revision = 0
  package internal(set) var duty: Duty?
  package internal(set) var article: Int?
  package internal(set) var cause: String?
  package internal(set) var isPolicy = false
  package internal(set) var term: RectificationTerm?
  package internal(set) var notice: String?
  package internal(set) var measure: String?
  package internal(set) var owner: String?
  package internal(set) var target: String?
  package internal(set) var firstDeadline: CalendarDay?
  package internal(set) var deadline: CalendarDay?
  package internal(set) var statement: String?
  package internal(set) var submittedBy: String?
  /// Everybody who planned, owned, worked on or submitted it: none of them may accept it.
  package internal(set) var workers: [String] = []
  package internal(set) var passedTo: String?
  package internal(set) var closedBy: String?
  package internal(set) var proofRun: Int?
  package internal(set) var rebounds = 0
  package internal(set) var coveredRun: Int?
  package internal(set) var coveredExcess: Int?
  package internal(set) var coveredPeople: String?
  package internal(set) var coveredUntil: CalendarDay?
  package internal(set) var coveredDocument: String?
  package internal(set) var coveredApprover: String?

  private enum CodingKeys: String, CodingKey {
    case name = "finding"
    case status, since, revision, duty, article, cause, isPolicy, term, notice, measure, owner
    case target, firstDeadline, deadline, statement, submittedBy, workers, passedTo, closedBy
    case proofRun, rebounds, coveredRun, coveredExcess, coveredPeople, coveredUntil, coveredDocument
    case coveredApprover
  }

  init(_ name: FindingName) { self.name = name }

  package var isByHand: Bool { name.isByHand }

  /// - Throws: ``Refusal`` where there is no such finding.
  package static func load(_ name: FindingName, in database: Database) throws -> FindingLife {
    if let life = try stored(name, in: database) { return life }
    guard case .rule(let number) = name,
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM finding_row WHERE id = ?)",
        arguments: [number]) == true
    else { throw Refusal.unknown("\(name)") }
    return FindingLife(name)
  }

  /// - Returns: nil where nothing was done to it yet.
  package static func stored(_ name: FindingName, in database: Database) throws -> FindingLife? {
    try fetchOne(database, key: "\(name)")
  }

  /// The finding of a successor that it is followed as; nil unless it was moved there.
  package var successor: FindingName? {
    status == .transferred ? passedTo.flatMap { FindingName($0) } : nil
  }

  /// The finding that it is followed as in the end, however often its organ was reformed; nil where it is not.
  func end(_ find: (FindingName) throws -> FindingLife?) rethrows -> FindingLife? {
    var (next, end, seen) = (successor, FindingLife?.none, Set([name]))
    while let name = next, seen.insert(name).inserted, let life = try find(name) {
      (end, next) = (life, life.successor)
    }
    return end
  }

  /// Whether a deadline counts here: where it is followed as a successor's, only until somebody has said that that one
  /// is so.
  ///
  /// - Parameter find: another finding's life.
  func isAwaited(_ find: (FindingName) throws -> FindingLife?) rethrows -> Bool {
    guard status.isAwaited else { return false }
    return try end(find).map { $0.status == .raised } ?? true
  }

  /// Everybody who had a hand in putting it right.
  var hands: [String] { workers + [owner, submittedBy].compactMap(\.self) }

  /// Takes a person into the list once for each writing: what was written stays, and acts compare it.
  mutating func addWorker(_ person: String?) {
    guard let person, !person.isEmpty else { return }
    guard !workers.contains(where: { PersonName.isSame($0, person) }) else { return }
    workers.append(person)
  }

  mutating func revise(
    _ measure: String?, _ owner: String?, _ target: String?, _ term: RectificationTerm?
  ) {
    self.measure = measure ?? self.measure
    self.owner = owner ?? self.owner
    self.target = target ?? self.target
    self.term = term ?? self.term
    addWorker(owner)
  }

  /// Back to confirmed; measure, owner, workers and classification stay.
  mutating func open() {
    status = .confirmed
    (proofRun, closedBy, submittedBy) = (nil, nil, nil)
    (firstDeadline, deadline) = (nil, nil)
    cover(nil)
  }
}
