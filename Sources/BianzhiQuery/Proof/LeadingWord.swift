import BianzhiCore

/// What a roster said of somebody who led, beside a newer row of the same person that says that he leads no more.
///
/// Of the same title or rank (原副局长, 副处级待遇), or without a rank, nobody has ceased to lead by that word alone.
struct LeadingWord {
  private let title: String
  private let posts: PostTitle
  private let rank: PostRank?
  /// The rank as recorded.
  private let written: String

  init(_ person: ListedPerson) {
    title = Vocabulary.key(of: person.post ?? "")
    posts = PostTitle(person.post ?? "")
    rank = person.rank.flatMap { Self.rank(of: $0) }
    written = Vocabulary.key(of: person.rank ?? "")
  }

  /// Whether a newer row still says it, or does not say the contrary.
  func isSaid(of now: ListedPerson) -> Bool {
    let post = Vocabulary.key(of: now.post ?? "")
    if !title.isEmpty, post == title { return true }
    if Self.inCharge.contains(String(post.prefix { !"（(".contains($0) })) { return true }
    if posts.isHeld(in: PostTitle(now.post ?? "")) || isSaidBeside(now) || isDone(by: now) {
      return true
    }
    let (seat, body) = (LeadingSeat(now.post ?? ""), LeadingSeat(now.body))
    if seat.isTold || seat.names(posts) || body.isTold {
      return true
    }
    let written = now.rank ?? ""
    let bears = { (grades: [String]) in
      grades.contains { post.contains($0) || written.contains($0) }
    }
    // Grades of people who lead nobody; those of 调研员 keep the rank, a 主任科员 of 副处级 has it without a reason.
    if bears(["调研员", "巡视员"]) { return false }
    if bears(["主任科员", "科员", "办事员"]) {
      return rank?.role != nil && Self.rank(of: written) == rank
    }
    guard !Self.nothing.contains(Vocabulary.key(of: written)) else {
      // No rank: a title that tells of another post says it, and one that tells nothing is asked about elsewhere.
      return !post.isEmpty && !GeneralTitle.isGeneral(post)
    }
    guard let known = Self.rank(of: written) else {
      // 职员（原副馆长） with another rank beside it tells what was.
      let isPast = Vocabulary.key(of: written) != self.written
      let held = isPast ? post.replacing("原\(title)", with: "") : post
      return !title.isEmpty && held.contains(title)
    }
    return rank?.role != nil && known == rank
  }

  /// Whether brackets of the title or the remark still name the post: 四级调研员（主持业务，副局长）.
  private func isSaidBeside(_ now: ListedPerson) -> Bool {
    let note = PresentWords(now.note)
    let said = PresentWords(now.post ?? "").bracketed + note.parts + note.bracketed
    return said.contains { posts.isHeld(in: PostTitle($0)) }
  }

  /// Whether the title or the remark says that the work of the post is still done, whatever the title is now: 科员（主持副局长工作）,
  /// 四级调研员、负责分管, 仍履行副局长职责. A matter by name (分管预算) is asked about by OpenRemark; who heads an inner body leads the
  /// work of that.
  private func isDone(by now: ListedPerson) -> Bool {
    let words = [PresentWords(now.post ?? ""), PresentWords(now.note)]
    let heads = PostTitle(now.post ?? "").leads
    return words.flatMap { $0.parts + $0.bracketed }.contains { part in
      guard !Self.notDone.contains(where: part.contains),
        Self.verbs.contains(where: part.contains),
        !PlainRemark(holder: .led, units: .none).isPlain(part)
      else { return false }
      return Self.verbs.contains { verb in
        guard let place = part.firstRange(of: verb) else { return false }
        let matter = String(part[place.upperBound...].prefix { $0 != "(" && $0 != ")" })
        if !title.isEmpty, matter.contains(title) { return true }
        return !heads && Self.ofLeaders.contains(verb)
          && (matter.isEmpty || Self.everything.contains(where: matter.hasPrefix))
      }
    }
  }

  /// In charge, and of what is not told: who heads an inner body has its name before the word.
  private static let inCharge: Set<String> = [
    "负责人", "主要负责人", "单位负责人", "班子负责人", "临时负责人", "业务负责人", "分管负责人", "副负责人",
  ]
  private static let ofLeaders = ["主持", "分管", "协管", "代行"]
  private static let verbs = ofLeaders + ["主管", "履行", "行使", "代理", "承担", "负责", "从事", "暂代"]
  /// What is led where no matter is named.
  private static let everything = ["业务", "工作", "全面", "日常", "全局", "全盘", "职"]
  private static let notDone = [
    "不分管", "不主持", "不负责", "不履行", "未分管", "停止", "停职", "移交", "卸下",
    // A newsreader, and what was done to be rid of the post.
    "主持人", "播音", "手续", "程序",
  ]

  /// What stands in a column of ranks and tells none.
  private static let nothing: Set<String> = ["", "无", "其他", "其它", "不详", "待定", "未定", "暂无"]

  /// 副处级待遇, 享受副处级 and 副处级（保留） are 副处级 here.
  private static func rank(of text: String) -> PostRank? {
    if let rank = PostRank(recorded: text) { return rank }
    var bare = text.prefix { !"（(".contains($0) }.filter { !$0.isWhitespace }
    for word in ["相当于", "享受", "保留", "明确", "待遇", "干部", "职务", "实职", "原"] {
      bare = bare.replacing(word, with: "")
    }
    return PostRank(recorded: bare)
  }
}
