/// The inner bodies that stand as numbered paragraphs behind 内设下列机构 or a heading.
struct BodyParagraphs {
  private var isOpen = false
  private var level: Int?
  private var names: [String] = []
  private var range: Range<Int>?
  private var owner: String?

  /// How many bodies the text says there are.
  private var stated: Int?
  /// Where the list has names without numbers in front; they count only where they are as many as stated.
  private var isBare = false
  /// Where nothing states how many: whether the newest name still waits for a paragraph of its duties.
  private var waits = false
  /// Whether a name had none.
  private var isBroken = false

  /// Of the paragraph that announced the list.
  private var above: Int?

  mutating func open(for organ: String?, stated: Int?, level: Int?) {
    self = BodyParagraphs()
    (isOpen, owner, self.stated, above) = (true, organ, stated, level)
  }

  /// - Returns: true where the paragraph is a body of the list.
  mutating func take(_ paragraph: Paragraph, _ form: PlainForm) -> Bool {
    guard isOpen else { return false }
    guard let mark = paragraph.mark else {
      if takeBare(paragraph, form) { return true }
      if form.words(paragraph.range).containsAny(["编制", "职数", "所属", "事业单位", "派出"]) {
        isOpen = false
      }
      return false
    }
    if let level, mark.level > level { return false }
    guard level == nil || mark.level == level, above.map({ mark.level > $0 }) != false,
      !isHeading(paragraph, form), let name = Self.name(paragraph, form),
      !Self.isUnit(form.words(name)) || stated.map({ names.count < $0 }) == true
    else {
      isOpen = false
      return false
    }
    level = mark.level
    let words = form.words(name)
    // 工程股、防御股 on one line are two bodies, 党建、人事科 is one.
    let several = words.split(separator: "、").map(String.init)
    let isList = several.count > 1 && several.allSatisfy(BodyNames.isBody) && !words.contains("(")
    names += (isList ? several : [words]).map(BodyNames.written)
    range = (range?.lowerBound ?? name.lowerBound)..<name.upperBound
    return true
  }

  /// A name alone on its line, without a number in front: of so many as were stated, or with its duties on the next line.
  private mutating func takeBare(_ paragraph: Paragraph, _ form: PlainForm) -> Bool {
    guard level == nil, names.count < (stated ?? 30), stated ?? 0 <= 30,
      BodyNames.isBody(form.words(paragraph.range)), !Self.isSigner(form.words(paragraph.range))
    else {
      if waits, form.words(paragraph.range).leading(Self.ends + Self.duties) != nil {
        waits = false
      }
      return false
    }
    isBroken = isBroken || waits
    (isBare, waits) = (true, stated == nil)
    names.append(BodyNames.written(form.words(paragraph.range)))
    range = (range?.lowerBound ?? paragraph.range.lowerBound)..<paragraph.range.upperBound
    return true
  }

  /// Whether the line is the name of who signs the text: 甲市人民政府办公室.
  private static func isSigner(_ words: String) -> Bool {
    words.containsAny(["中共", "人民政府", "省委", "市委", "县委", "区委", "编制委员会"])
  }

  /// Gives what was collected to the organ.
  mutating func close(into draft: inout Draft, _ form: PlainForm) {
    defer { self = BodyParagraphs() }
    guard let range, !names.isEmpty else { return }
    let span = form.span(range)
    guard !isBare || isWhole else {
      if stated == nil, names.count > 1 {
        draft.unread.append(
          UnreadText(text: names.joined(separator: "、"), span: span, reason: .listUnclear))
      }
      return
    }
    let names = names
    draft.update(owner) { organ in
      var bodies = organ.bodies ?? BodyProposals(span: span)
      guard bodies.names.isEmpty else { return }
      bodies.names = names
      bodies.span = bodies.span.joined(span)
      organ.bodies = bodies
    }
  }

  /// Whether names without numbers in front are all that there are: as many as stated, or each with its duties.
  private var isWhole: Bool {
    stated.map { names.count == $0 } ?? (names.count > 1 && !waits && !isBroken)
  }

  var isDone: Bool { !isOpen }

  /// 二、县卫生健康局 behind 内设机构6个。: the next organ, and no body of the one before.
  private func isHeading(_ paragraph: Paragraph, _ form: PlainForm) -> Bool {
    let words = form.words(paragraph.range)
    let bare = words.hasSuffix(":") ? String(words.dropLast()) : words
    return names.isEmpty && OrganWords.isPlaced(bare) && Self.isUnit(bare)
  }

  /// Whether the name is that of a unit of its own, such as 县水利工程站.
  private static func isUnit(_ name: String) -> Bool {
    guard let first = name.first, "省市县区州".contains(first) else { return false }
    return name.leading(["市场", "区域", "区划", "县域", "市政", "市容", "县区", "省际", "区县", "市县"]) == nil
  }

  private static let ends = ["负责", "承担", "主要职责", "组织", "拟订", "拟定", "协助", "贯彻", "综合协调", "指导", "牵头"]

  /// Words that a paragraph of duties starts with, and that names of bodies hold too.
  private static let duties = [String](words: "承办 起草 研究 管理 监督 统筹 落实 开展 参与 审核 编制 办理 综合 推动 配合 制定")

  /// Whether the paragraph is about one inner body: it starts with its name.
  static func isAboutBody(_ paragraph: Paragraph, _ form: PlainForm) -> Bool {
    guard let range = name(paragraph, form) else { return false }
    let words = form.words(range)
    // 提案委员会 is one of the bodies of a 政协.
    let isOrgan =
      OrganWords.isName(words) && (OrganWords.isPlaced(words) || !words.hasSuffix("委员会"))
    return !isOrgan && !words.containsAny(["下属", "所属", "直属"])
      && words.leading(MadeOrgans.words) == nil
      && words.leading(["关于", "组建", "设立", "成立", "撤销", "新设", "增设", "同意", "将", "整合"]) == nil
  }

  /// The name that the paragraph starts with.
  static func name(_ paragraph: Paragraph, _ form: PlainForm) -> Range<Int>? {
    let start = paragraph.range.lowerBound
    var depth = 0
    for place in paragraph.range {
      let scalar = form.text[place]
      if depth == 0, place > start {
        let isEnd =
          "。:;,—-".unicodeScalars.contains(scalar) || form.isAfterGap[place] && scalar != "("
          || form.words(place..<min(place + 4, paragraph.range.upperBound)).leading(ends) != nil
        if isEnd, BodyNames.isBody(form.words(start..<place)) { return start..<place }
        if "。:;,".unicodeScalars.contains(scalar) || place - start > 40 { return nil }
      }
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
    }
    return BodyNames.isBody(form.words(paragraph.range)) ? paragraph.range : nil
  }

  /// Whether a paragraph announces the list: 内设机构 as a heading, or 内设下列机构.
  static func isAnnounced(by words: String) -> Bool {
    if [
      "内设机构", "机构设置", "内设机构设置", "内设机构和职责", "内设机构及职责", "内设机构及主要职责", "内设科室", "内设机构及其职责", "内设机构和主要职责",
    ].contains(words.hasSuffix(":") ? String(words.dropLast()) : words) {
      return true
    }
    let tail = String(words.suffix(40))
    guard tail.hasSuffix(":") || tail.hasSuffix("。") else { return false }
    return tail.containsAny([
      "内设机构", "职能科室", "职能处室", "内设科室", "内设处室", "职能股室", "个科室", "个股室", "个处室", "个科", "个股",
      "职能处(室)", "职能科(室)", "职能股(室)", "职能部门", "工作机构", "内设处(室)", "内设科(室)", "内设股(室)", "职能处", "职能科",
      "职能司",
      "职能机构", "党政机构", "以下机构", "下列机构", "个机构", "综合性办事机构", "办事机构",
    ])
      && tail.containsAny(["设", "下列", "以下"])
  }
}
