/// What a document says of itself: title, number, day, and the organ it is about.
struct DocumentHead {
  private(set) var title: String?
  private(set) var number: String?
  private(set) var day: String?
  /// The organ of the title, else the one it is addressed to.
  private(set) var organ: String?
  /// The one organ it is addressed to, which 你局 means.
  private(set) var addressee: String?
  /// Whether the title names the organ.
  private(set) var isOrganTitled = false
  /// Whether it is addressed to several organs.
  private(set) var isToSeveral = false
  /// A request or draft, which approves nothing.
  private(set) var isRequest = false

  /// Paragraphs from the start in which title, number and address stand.
  private static let reach = 14
  private static let ends = [
    "规定", "通知", "批复", "方案", "意见", "决定", "函", "请示", "报告", "办法", "条例", "标准", "细则", "说明", "简介", "公告",
  ]

  private static let requests = ["草案", "征求意见", "申请", "管理办法", "暂行办法", "条例", "标准", "细则"]
  private static let drafts = [
    "征求意见稿", "送审稿", "讨论稿", "建议稿", "建议方案", "初步方案", "起草说明", "关于废止", "已废止", "(废止)", "已失效", "使用编制计划",
    "用编计划",
    "招聘计划", "招考计划", "招录计划", "使用编制)计划",
  ]

  /// Whether the line says that the text is a draft, a plan of use, or no longer in force.
  private static func isDraft(_ line: String) -> Bool {
    line.count <= 40 && !line.contains { "。,;".contains($0) } && line.containsAny(drafts)
      && !line.contains("废止部分") && QuantityScan.isNone(in: line)
  }

  init(_ form: PlainForm, _ paragraphs: [Paragraph]) {
    let head = paragraphs.prefix(Self.reach).filter { $0.mark == nil }
    let lines = head.map { form.words($0.range) }
    let titles = lines.filter(Self.isTitle)
    title = titles.first.map(PlainForm.written)
    isRequest =
      titles.first.map {
        $0.hasSuffix("请示") || $0.hasSuffix("报告") || $0.containsAny(Self.requests)
      } ?? false || lines.prefix(4).contains(where: Self.isDraft)
    for line in lines where number == nil {
      number = Self.ownNumber(line, isTitleKnown: title != nil)
    }
    let address = lines.lazy.compactMap(Self.address).first
    let titled = titles.lazy.compactMap(TitleOrgan.read).first
    isOrganTitled = titled != nil
    organ =
      titled ?? address
      ?? lines.first.flatMap(Self.pageOrgan) ?? lines.lazy.compactMap(NamedField.organ).first
    addressee = address.map { name in
      organ.map { OrganWords.isSame($0, name) } == true ? organ ?? name : name
    }
    isToSeveral = lines.contains { Self.addressees($0).count > 1 }
    day = Self.day(form, paragraphs)
  }

  /// The organ of a page that starts with its name, or with 甲院简介.
  private static func pageOrgan(_ line: String) -> String? {
    let words = ["简介", "概况", "介绍", "机构设置", "机构职能", "基本情况", "单位概况", "机构概况"]
    let name = words.first(where: line.hasSuffix).map { String(line.dropLast($0.count)) } ?? line
    return OrganWords.isName(name) ? OrganWords.withoutBrackets(name) : nil
  }

  private static func isTitle(_ line: String) -> Bool {
    guard (6...90).contains(line.count), !line.contains("。") else { return false }
    let bare = line.hasSuffix(")") ? OrganWords.withoutBrackets(line) : line
    guard bare.trailing(ends) != nil || bare.hasSuffix("》") else { return false }
    return bare.hasPrefix("关于") || bare.contains("关于同意")
      || bare.containsAny([
        "编制", "内设机构", "职能配置", "三定", "机构", "职数", "职责", "设立", "核定", "增加", "核增", "核减", "划转",
      ])
  }

  /// A line that is a document's number and nothing more, or a title with its number in brackets.
  private static func ownNumber(_ line: String, isTitleKnown: Bool) -> String? {
    var text = line
    for lead in ["文号:", "发文字号:", "【发文字号】", "【文号】", "发布文号:", "【法规编号】"] where text.hasPrefix(lead) {
      text.removeFirst(lead.count)
    }
    if text.hasPrefix("("), text.hasSuffix(")") { text = String(text.dropFirst().dropLast()) }
    guard let open = text.firstIndex(where: { "〔[【({".contains($0) }) else { return nil }
    let prefix = text[..<open]
    guard prefix.count <= 14, prefix.allSatisfy({ $0.isLetter && !$0.isNumber }), !prefix.isEmpty
    else { return nil }
    let rest = text[text.index(after: open)...]
    let year = rest.prefix { $0.isASCII && $0.isNumber }
    guard year.count == 4, let close = rest.dropFirst(4).first, "〕]】)}".contains(close) else {
      return nil
    }
    var tail = rest.dropFirst(5)
    if tail.first == "第" { tail.removeFirst() }
    let digits = tail.prefix { $0.isASCII && $0.isNumber }
    tail = tail.dropFirst(digits.count)
    guard (1...6).contains(digits.count), let value = Int(digits), tail.first == "号",
      tail.count == 1
    else { return nil }
    return "\(prefix)〔\(year)〕\(value)号"
  }

  /// 甲市教育局: as the line that a letter starts with.
  private static func address(_ line: String) -> String? {
    let names = addressees(line)
    return names.count == 1 ? names[0] : nil
  }

  /// The organs of a line such as 甲市教育局、甲市体育局:, which says to whom the text goes; empty for any other line.
  static func addressees(_ line: String) -> [String] {
    guard line.hasSuffix(":") else { return [] }
    let whole = String(line.dropLast())
    if OrganWords.isName(whole) { return [OrganWords.withoutBrackets(whole)] }
    let names = whole.split(whereSeparator: { "、,".contains($0) }).map(String.init)
    return names.count > 1 && names.allSatisfy(OrganWords.isName)
      ? names.map(OrganWords.withoutBrackets) : []
  }

  /// The day that stands on a line of its own; nil where several differ.
  private static func day(_ form: PlainForm, _ paragraphs: [Paragraph]) -> String? {
    let days = Set(paragraphs.compactMap { WrittenDay.read(form.words($0.range)) })
    return days.count == 1 ? days.first : nil
  }
}
