import BianzhiCore
import GRDB

/// Reads of a roster row what decides whether somebody past the age should have retired.
struct PastAgeReader {
  struct Row {
    let name, sex, rankText: String
    /// The state, the post and the remark.
    let note: String
    let post: PastAgePost
    /// The recorded date of birth; nil where it is no day.
    let birth: CalendarDay?
    let kind: QuotaKind?
    let rank, organRank: PostRank?
    let counts, isAsked: Bool
  }

  private let rows: RawStatement
  private let preparation: Preparation
  private let posts = PastAgePosts()

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    rows = try RawStatement(
      preparation.database,
      """
      SELECT coalesce(s.name, ''), coalesce(sx.code, ''), s.birth, coalesce(qk.code, ''),
        coalesce(rk.code, ''), coalesce(s.state, 0), coalesce(o.rank, ''),
        coalesce(st.text, '') || ' ' || coalesce(po.text, '') || ' ' || coalesce(s.note, ''),
        s.kind IS NOT NULL OR r.tells_kinds = 0, coalesce(po.text, ''),
        coalesce(rk.text, ''), coalesce(s.post, 0), coalesce(s.kind, 0), r.organ
      FROM staff_row s JOIN roster_in_force r ON r.roster = s.id >> 24
      JOIN organ_on_day o ON o.organ = r.organ
      LEFT JOIN term sx ON sx.id = s.sex LEFT JOIN term qk ON qk.id = s.kind
      LEFT JOIN term rk ON rk.id = s.rank LEFT JOIN term st ON st.id = s.state
      LEFT JOIN term po ON po.id = s.post
      WHERE s.id = ? AND \(preparation.inForce("s"))
      """)
  }

  /// Nil for a row that is not in force.
  func row(_ staff: Int64) throws -> Row? {
    rows.bind(staff, at: 1)
    defer { rows.reset() }
    guard try rows.next() else { return nil }
    let state = preparation.state(Int32(rows.integer(5)))
    // 参公 and the like, and people of whom no kind is told, are what the organ's approvals make of them.
    let meant = preparation.words[
      preparation.kind(ofTerm: Int32(rows.integer(12)), in: rows.integer(13))]
    let kind =
      QuotaKind(rawValue: rows.text(3)) == .offQuota ? .offQuota : QuotaKind(rawValue: meant)
    return Row(
      name: rows.text(0), sex: rows.text(1), rankText: rows.text(10), note: rows.text(7),
      post: posts.post(Int32(rows.integer(11)), rows.text(9)),
      birth: rows.isInteger(2)
        ? Int32(exactly: rows.integer(2)).flatMap { CalendarDay(yyyymmdd: $0) } : nil, kind: kind,
      rank: PostRank(rawValue: rows.text(4)), organRank: PostRank(rawValue: rows.text(6)),
      // A row without a kind on a roster that tells them holds no place.
      counts: state.quota && kind != .offQuota && rows.integer(8) == 1, isAsked: state.asked != nil)
  }
}

extension PastAgeReader.Row {
  private static let staying = ["留任", "延迟退休", "延退", "延聘", "暂缓退休", "返聘"]

  /// Why it is not sure that the person should have retired; nil where it is.
  ///
  /// - Parameters:
  ///   - day: of the roster.
  ///   - grace: months in which the retirement is handled.
  func doubt(
    _ person: PersonNumber, _ born: CalendarDay, isMale: Bool, on day: CalendarDay, grace: Int
  ) -> FindingRemark? {
    let isLate = { (birth: CalendarDay, isMale: Bool) in
      RetirementAge.reached(birth: birth, isMale: isMale).adding(months: grace) < day
    }
    if let birth, !isLate(birth, isMale) { return .otherBirth }
    if birth != born, !person.hasRightCheck { return .wrongNumber }
    if Self.staying.contains(where: note.holds) { return .saidToStay }
    if isAsked { return .askedState }
    if post.servesTerm { return .servesTerm }
    if post.isExpert || PastAgePost.experts.contains(where: rankText.holds) { return .seniorExpert }
    guard !isMale, !isLate(born, true) else { return nil }
    // What held before that day was not read in the text: only where the row itself says who may serve longer.
    let may = day.yyyymmdd >= RetirementAge.womenUntilSixty ? mayBeSenior : isSenior
    return may ? .womenUntilSixty : nil
  }

  /// Whether the row says that its person is a worker: a place of workers, or a post that is called one's.
  var isWorker: Bool {
    kind == .worker || Self.workers.contains(where: note.replacing("工程", with: "").holds)
      || Self.workers.contains(where: rankText.replacing("工程", with: "").holds)
  }

  private static let workers = ["工勤", "工人", "高级工", "中级工", "初级工", "普通工", "技术工", "技工"]

  /// Whether the person may have agreed with the institution to retire later: from 2025 on, up to three years behind the age.
  func postponed(since reached: CalendarDay, on day: CalendarDay) -> FindingRemark? {
    guard kind == .institution || kind?.parent == .institution, reached.year >= 2025,
      day <= reached.adding(months: 36)
    else { return nil }
    return .mayPostpone
  }

  /// Whether the person may be of county rank or hold a senior title.
  /// Whether the row says that its person is of county rank or has a senior title.
  private var isSenior: Bool {
    let county = PostRank.deputyCounty.level ?? 0
    return post.isOfCounty || post.isSenior || (rank?.level).map { $0 >= county } == true
      || PastAgePost.senior.contains(where: rankText.holds)
  }

  private var mayBeSenior: Bool {
    let county = PostRank.deputyCounty.level ?? 0
    // 调研员 are grades of county rank, whatever rank is recorded of a post.
    if post.isOfCounty { return true }
    if let level = rank?.level { return level >= county }
    if kind == .institution || kind?.parent == .institution { return true }
    return (organRank?.level ?? county) >= county
  }
}

/// Why it is not sure that somebody should have retired.
extension FindingRemark {
  static let otherBirth = FindingRemark("other_birth")
  static let wrongNumber = FindingRemark("wrong_number")
  static let saidToStay = FindingRemark("said_to_stay")
  static let womenUntilSixty = FindingRemark("women_60")
  static let servesTerm = FindingRemark("serves_term")
  static let seniorExpert = FindingRemark("senior_expert")
  static let mayPostpone = FindingRemark("may_postpone")
}
