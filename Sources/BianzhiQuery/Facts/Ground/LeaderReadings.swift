import BianzhiCore
import GRDB

/// What the words of rosters say of leading, each word read once, and what each roster judges by.
final class LeaderReadings {
  /// How one organ's roster tells its leaders.
  struct Roster {
    /// "" where no name is known.
    let organName: String
    var columns = LeaderColumns()
    /// Somebody on it is in an inner body.
    var namesBodies = false
  }

  /// A person who leads, and whom.
  struct Leader: Hashable {
    /// A ``PostRole``, or ``unknownRole``.
    let role: String
    /// The inner body: "" for the organ itself, ``unnamedBody`` where the body is not named.
    let body: String
    let byTitle: Bool
    /// The title can only be that of an inner body's head.
    let headsBody: Bool
  }

  /// Stands for an inner body that only the title of its head tells (科长).
  static let unnamedBody = "?"
  /// Stands for the role of a leader of whom nothing says whether they are the head or a deputy.
  static let unknownRole = "?"

  /// By organ; of those whose leaders were counted.
  var rosters: [Int64: Roster] = [:]
  private var texts: [Int32: String] = [:]
  private var flags: [Int32: LeaderCells.Flag] = [:]
  private var roles: [Int32: LeaderCells.Role] = [:]
  private var ranks: [Int32: LeaderCells.Rank] = [:]
  private var titles: [Int32: PostTitle] = [:]

  init(_ database: Database) throws {
    let words = try RawStatement(
      database, "SELECT id, text FROM term WHERE field IN ('leader', 'role', 'rank', 'post')")
    while try words.next() { texts[Int32(words.integer(0))] = words.text(1) }
  }

  /// The cells of a row by their `term.id`, 0 for none; of a post that leads nobody as the sums have it.
  func cells(leader: Int32, role: Int32, rank: Int32, post: Int32) -> LeaderCells {
    LeaderCells(
      flag: read(leader, &flags, LeaderCells.Flag.init),
      role: read(role, &roles, LeaderCells.Role.init),
      rank: read(rank, &ranks, LeaderCells.Rank.init), title: title(post))
  }

  private func read<Word>(
    _ term: Int32, _ known: inout [Int32: Word], _ make: (String?) -> Word
  ) -> Word {
    if let word = known[term] { return word }
    let word = make(texts[term])
    known[term] = word
    return word
  }

  private func title(_ term: Int32) -> LeaderCells.Title {
    if term == 0 { return .none }
    if term == RosterSum.emptyTitle || texts[term] == "" { return .blank }
    if let title = titles[term] { return .read(title) }
    let title = PostTitle(texts[term] ?? "")
    titles[term] = title
    return .read(title)
  }

  /// What a row comes to; nil where it does not say whether the person leads.
  func leader(_ cells: LeaderCells, body: String, in roster: Roster) -> Leader?? {
    switch roster.columns.answer(cells) {
    case .untold: return nil
    case .no: return .some(nil)
    case .leads(let role, let byTitle):
      let place = place(cells, body: body, in: roster, byTitle: byTitle)
      let headsBody = cells.post?.headsBody(of: roster.organName, from: body) == true
      return Leader(
        role: role?.rawValue ?? Self.unknownRole, body: place, byTitle: byTitle,
        headsBody: headsBody && !place.isEmpty)
    }
  }

  /// Whom a leader leads. A title that heads the organ does, whatever body is recorded beside it; where no
  /// row names a body, a title that heads an inner body (科长) keeps its holder from the organ's leaders. One of the
  /// organ's own leaders who heads a body as well (副局长兼办公室主任) is its own, whichever column tells it.
  private func place(
    _ cells: LeaderCells, body: String, in roster: Roster, byTitle: Bool
  ) -> String {
    if cells.post?.leadsUnitBesideBody(of: roster.organName) == true { return "" }
    guard byTitle || (body.isEmpty && !roster.namesBodies), let title = cells.post, title.leads
    else { return body }
    if title.leadsUnit(named: roster.organName) { return byTitle ? "" : body }
    return body.isEmpty ? Self.unnamedBody : body
  }
}
