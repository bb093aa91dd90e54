import BianzhiCore

extension LeaderReadings {
  /// How one organ's roster tells its leaders.
  struct Roster {
    /// "" where no name is known.
    let organName: String
    /// Titles of posts that the organ's approvals name.
    let namedPosts: [String]
    let ending: OrganEnding
    var columns: LeaderColumns
    /// Somebody on it is in an inner body.
    var namesBodies = false
    /// Texts of inner bodies that mean the organ itself, see ``Preparation/unitBodies()``.
    var unitBodies: Set<String> = []
    /// People in no body by a title that says nothing of what is led (主任), deputies left out.
    private var bareHeads: [String: Int] = [:]

    /// A school, a hospital or the like, of which somebody is head otherwise than as its Party secretary.
    private(set) var hasHead = false
    private let isInstitution: Bool

    /// Whether a title is that of the Party secretary of an institution that has a head beside.
    func hasHeadBeside(_ post: PostTitle?) -> Bool { hasHead && post?.isHeadBeside == true }

    private static let institutions = [
      "学校", "中学", "小学", "学院", "大学", "幼儿园", "校", "医院", "卫生院", "中心", "研究院", "研究所", "馆", "台", "集团",
      "公司", "电大", "报社", "日报",
    ]

    /// 县一中, 城关三小
    private static func isNumberedSchool(_ name: Substring) -> Bool {
      guard ["中", "小", "幼"].contains(where: name.endsWith) else { return false }
      let before = name.dropLast()
      return before.last.map { "一二三四五六七八九十".contains($0) } == true
        && (2...13).contains(before.count)
    }

    /// The inner body that a text names; "" where it means the organ itself.
    func body(_ text: String) -> String {
      unitBodies.isEmpty || !unitBodies.contains(OrganName.folded(text)) ? text : ""
    }

    init(organName: String, namedPosts: [String]) {
      (self.organName, self.namedPosts) = (organName, namedPosts)
      ending = OrganEnding(of: organName)
      let plain = organName.beforeBracket
      isInstitution =
        Self.institutions.contains(where: plain.endsWith)
        || Self.isNumberedSchool(plain)
      columns = LeaderColumns(organName: organName)
    }

    /// Notes people before the first of them is judged.
    mutating func note(_ words: Words, isInBody: Bool, people: Int) {
      columns.note(words.said)
      if isInstitution, !hasHead, !isInBody, people > 0, let post = words.cells.post,
        post.isNamedHead, post.leadsUnit(named: organName)
      {
        hasHead = true
      }
      guard !isInBody, people > 0, let word = words.bareHead, !words.isBareDeputy else { return }
      bareHeads[word, default: 0] += people
    }

    /// Whether nobody can say whom the title leads: of several people called 主任, one at most heads the organ.
    func isUnclear(_ word: String?, isInBody: Bool) -> Bool {
      guard !isInBody, !bareHeads.isEmpty, let word else { return false }
      return bareHeads[word, default: 0] > 1
    }
  }
}
