import BianzhiCore
import GRDB

/// Whom waivers in force on the day let do what others may not: stay beyond the age of retirement (留任, 延迟退休), bear a
/// higher rank than the organ's (高配), or be away from the post (离岗).
struct WaivedPeople {
  /// Whether a waiver is for somebody.
  enum Answer {
    case no, yes
    /// The organ has one, and it does not tell for whom.
    case untold
    /// There is one of which only the month is told, and that may not hold on the day yet.
    case byMonth

    /// As tables keep it; one that may hold is a doubt there.
    var stored: Int64 {
      switch self {
      case .no, .byMonth: 0
      case .yes: 1
      case .untold: 2
      }
    }

    /// Why it is not sure that the person needs one.
    var doubt: FindingRemark? { self == .byMonth ? .waiverByMonth : nil }
  }

  private struct Row {
    /// The kind or post as recorded; empty for a kind of quota, which names nobody.
    let part: String
    /// All of it where names may stand: 何建国留任.
    let text: String
    let people: Int
    /// It holds on the day; else it may, since only the month is told.
    let isSure: Bool
    /// Whom it names among those whom the rosters of the organ know, old ones too: whoever retired since is named all the same.
    var named: NamedPeople

    init(part: String, text: String, people: Int, isSure: Bool) {
      (self.part, self.text, self.people, self.isSure) = (part, text, people, isSure)
      named = NamedPeople(text, among: [])
    }
  }

  private var rows: [Int64: [Row]] = [:]

  /// - Parameter isMeant: whether the matter of a waiver is the one that is asked about.
  init(_ preparation: Preparation, where isMeant: (String) -> Bool) throws {
    let read = try RawStatement(
      preparation.database,
      """
      SELECT w.organ, w.matter, w.part, w.people, w.until, coalesce(w.since, 0), coalesce(w.reason, '')
      FROM waiver_row w
      WHERE \(preparation.inForce("w")) AND trim(w.document) <> '' AND trim(coalesce(w.approver, '')) <> ''
        AND typeof(w.until) = 'integer' AND typeof(coalesce(w.since, 0)) = 'integer'
      """)
    let day = preparation.setting.asOf
    while try read.next() {
      let matter = read.text(1)
      guard isMeant(matter),
        RecordedDate(stored: read.integer(4)).map({ $0.last >= day }) == true,
        RecordedDate(stored: read.integer(5)).map({ $0.first <= day }) != false
      else { continue }
      let (organ, part) = (preparation.organ(read.integer(0)), read.text(2))
      rows[organ, default: []].append(
        Row(
          part: QuotaKind(recorded: part) == nil ? NamedPeople.bare(part) : "",
          text: part + " " + matter + " " + read.text(6), people: max(1, Int(read.integer(3))),
          isSure: RecordedDate(stored: read.integer(5)).map { $0.last <= day } != false))
    }
    if rows.isEmpty { return }
    let known = try names(preparation)
    for organ in rows.keys {
      rows[organ] = rows[organ]?.map { row in
        var row = row
        row.named = NamedPeople(row.text, among: known[organ] ?? [])
        return row
      }
    }
  }

  /// By organ with waivers, the people of its rosters whose names stand in one.
  private func names(_ preparation: Preparation) throws -> [Int64: Set<String>] {
    let asked = rows.mapValues { rows in
      rows.reduce(into: Set<String>()) { $0.formUnion(NamedPeople.stretches(of: $1.text)) }
    }
    let organs = Set(rows.keys).union(
      preparation.renamed.filter { rows[$0.value] != nil }.map(\.key))
    let names = try RawStatement(
      preparation.database,
      """
      SELECT DISTINCT r.organ, s.name FROM roster_list r
      CROSS JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
      WHERE r.organ IN (\(organs.sorted().map(String.init).joined(separator: ", ")))
        AND s.name IS NOT NULL AND \(preparation.inForce("r")) AND \(preparation.inForce("s"))
      """)
    var known: [Int64: Set<String>] = [:]
    while try names.next() {
      let (organ, name) = (preparation.organ(names.integer(0)), NamedPeople.bare(names.text(1)))
      if asked[organ]?.contains(name) == true { known[organ, default: []].insert(name) }
    }
    return known
  }

  /// - Parameters:
  ///   - name: the person's; "" where none is recorded.
  ///   - posts: what the person is, by the words of the title: a waiver may name one of them.
  ///   - names: the names of all people of the organ who need one. Where a waiver without names, or for one of several people of
  ///     a name, does not reach for all of them, nobody can say whom it means.
  ///   - meant: of how many people of the organ who need one a text speaks that names a sort of post (正职, 副处级), the
  ///     person among them; 0 where it does not speak of the person. It must reach for all of them, too.
  func answer(
    for name: String, posts: [String] = [], of organ: Int64, among names: [String],
    meant: (String) -> Int = { _ in 0 }
  ) -> Answer {
    guard let rows = rows[organ] else { return .no }
    let sure = rows.filter(\.isSure)
    let answer = answer(sure, name, posts, names, meant)
    if sure.count == rows.count || answer == .yes { return answer }
    return self.answer(rows, name, posts, names, meant) == .yes ? .byMonth : answer
  }

  private func answer(
    _ rows: [Row], _ name: String, _ posts: [String], _ names: [String], _ meant: (String) -> Int
  ) -> Answer {
    let name = NamedPeople.bare(name)
    var (ofName, unnamed, isOpen) = (0, 0, false)
    for row in rows {
      if row.named.known.contains(name) || (!name.isEmpty && row.part == name) {
        ofName += row.people
        continue
      }
      let isOfOthers = !row.named.known.isEmpty || row.named.namesStranger
      if row.part.isEmpty {
        if !isOfOthers { unnamed += row.people }
        // 何建国等 3 人, or somebody whom no roster knows: nobody can say who is meant.
        if isOfOthers, row.named.known.count < row.people { isOpen = true }
        continue
      }
      let (isOfPost, reach) = (posts.contains(row.part), meant(row.part))
      guard isOfPost || reach > 0 else { continue }
      if !isOfOthers, isOfPost || reach <= row.people { return .yes }
      isOpen = true
    }
    if ofName > 0, names.count(where: { NamedPeople.bare($0) == name }) <= ofName { return .yes }
    if unnamed > 0, names.count <= unnamed { return .yes }
    return isOpen || unnamed > 0 || ofName > 0 ? .untold : .no
  }
}

extension Preparation {
  /// Whom waivers let stay beyond the age of retirement.
  func waivedToStay() throws -> WaivedPeople {
    if let staying { return staying }
    let read = try WaivedPeople(self, where: Waiver.isOfStaying)
    staying = read
    return read
  }
}

/// A waiver of which only the month is told.
extension FindingRemark {
  static let waiverByMonth = FindingRemark("waiver_by_month")
}
