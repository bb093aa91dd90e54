/// One post of a text such as 党组副书记、局长.
struct SubjectTitlePiece: Hashable {
  enum Role: Hashable {
    case head
    case deputy
    /// Beside a post: a member, a head of an inner body or of a branch, or what cannot be read.
    case none
  }

  let text: String
  let role: Role
  let time: SubjectTitleTime
  /// Its last word, such as 局长; empty for what heads nothing.
  let word: String
  /// Whether it says that it heads the organ: by its name, or by naming no other thing.
  let isOfOrgan: Bool
  /// Until somebody is appointed: 代局长.
  let isActing: Bool
  /// Deputises in a whole territory or Party committee that is not the organ of the row: 副市长 in a 公安局.
  private let isFromAbove: Bool

  init(_ piece: String, of organ: String) {
    var (time, text) = SubjectTitleTime.read(piece)
    for mark in Self.endings where text.endsWith(mark) { text = text.dropLast(mark.count) }
    for mark in Self.starts where text.startsWith(mark) { text = text.dropFirst(mark.count) }
    self.text = String(text)
    let found = LeadingWord.all.first { text.endsWith($0.text) }
    if PostRole.implied(byTitle: String(text)) == .deputy {
      self.time = time
      (role, word, isOfOrgan, isActing) = (.deputy, "", false, false)
      isFromAbove =
        found?.isOfUnit == true && !Self.territories.contains(where: organ.endsWith)
      return
    }
    guard let found else {
      let word = Self.plainHeads.first(where: text.endsWith) ?? ""
      self.time = time
      (role, self.word) = (word.isEmpty ? .none : .head, word)
      (isOfOrgan, isFromAbove, isActing) = (true, false, false)
      return
    }
    var called = text.dropLast(found.text.count)
    if let bare = SubjectTitleTime.withoutPast(called) { (time, called) = (.past, bare) }
    self.time = time
    let name = Self.name(called)
    isActing = called.endsWith("代") || called.endsWith("代理")
    let isHere = found.heads(organ, calling: name)
    let isSide = found.excludes(name[...]) && !Self.isOwn(name, organ)
    let isBody = !isHere && Self.isBody(name, found)
    let isOther = Self.besides.contains { name.hasPrefix($0) || name.endsWith($0) }
    role = isSide || isBody || isOther ? .none : .head
    word = role == .head ? found.text : ""
    isOfOrgan = name.isEmpty || (isHere && !Self.isElsewhere(name, organ))
    isFromAbove = false
  }

  /// Whether the holder of this deputy's post heads the organ of the other one by the way: 副市长兼公安局局长.
  func outranks(_ other: SubjectTitlePiece) -> Bool {
    isFromAbove && Self.departments.contains(other.word)
  }

  /// What a head's title names before its last word, without the words of a head who is not confirmed.
  private static func name(_ called: Substring) -> String {
    for mark in ["代理", "代", "正"] where called.endsWith(mark) {
      return String(called.dropLast(mark.count))
    }
    return String(called)
  }

  /// 团委书记 of the 团委 and 工会主席 of the 总工会 head their own organ.
  private static func isOwn(_ name: String, _ organ: String) -> Bool {
    (name.endsWith("团委") && organ.contains("团"))
      || (name.endsWith("工会") && organ.endsWith("总工会"))
  }

  /// The head of a Party body of its own, such as 政法委书记, in the list of another organ.
  private static func isElsewhere(_ name: String, _ organ: String) -> Bool {
    (name.endsWith("政法委") && !organ.contains("政法"))
      || (name.endsWith("工委") && !["工委", "街道", "区", "办事处"].contains(where: organ.contains))
  }

  /// Whether the post heads an inner body, as far as its name tells.
  private static func isBody(_ name: String, _ word: LeadingWord) -> Bool {
    if word.organs.isEmpty, !word.isOfUnit { return true }
    if ["纪委", "纪工委", "纪检组", "纪检监察组"].contains(where: name.endsWith) { return true }
    guard !name.isEmpty, !name.endsWith("办事处") else { return false }
    switch word.text {
    case "主任": return bodies.contains(where: name.endsWith)
    case "大队长", "中队长", "队长", "所长", "站长", "处长": return true
    default: return false
    }
  }

  private static let bodies = [
    "办公室", "室", "科", "股", "处", "中心", "综合办", "党办", "党政办", "政治部", "指挥部", "专班", "支队", "大队",
  ]
  private static let departments: Set<String> = ["局长", "厅长", "部长", "主任", "院长"]
  private static let territories = [
    "政府", "市委", "县委", "区委", "党委", "委员会", "政协", "人大", "镇", "乡", "街道", "办事处",
  ]
  /// A head by name only, and who works for the head: 名誉局长, 协助局长.
  private static let besides = ["名誉", "荣誉", "挂名", "协助", "协管", "分管", "联系", "配合"]
  private static let endings = [
    "职务", "试用期一年", "试用期", "主持全面工作", "主持日常工作", "主持工作", "全面工作",
  ]
  private static let starts = ["现任", "担任"]
  /// Words for a head that no list of posts needs.
  private static let plainHeads = [
    "正职", "一把手", "主要负责人", "主要领导", "党政正职", "董事长", "行长", "总编辑", "主委", "会长",
  ]
}
