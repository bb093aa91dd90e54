/// The inner bodies of one sentence: 内设9个科室:办公室、…, 内设办公室、人事科2个科室, 内设机构9个.
enum BodyListRule {
  private static let counted = [String](
    words:
      "内设机构 内设科室 内设处室 职能科室 职能处室 职能股室 职能机构 科室 处室 股室 职能科 职能处 职能司 内设股室 科 处 股 室 司 职能司局 司局 部门 工作机构 内设部门 机构 司局部门 部室 局 庭室 职能处(室) 职能科(室) 职能股(室) 处(室) 科(室) 股(室) 股级机构 科级机构 处级机构 正科级机构 副科级机构 正股级机构 股级内设机构 科级内设机构 处级内设机构 党政综合办事机构 综合办事机构 党政办事机构 办事机构 党政机构 党政综合性办事机构 综合性办事机构 党政工作机构 党政内设机构 党政综合机构 党政管理机构 党政职能部门 党政管理部门 内设职能机构 内设综合办事机构 大队 中队"
  )
  private static let verbs = [String](
    words:
      "内设 下设 设 设置 设立 设有 内设机构 内设机构为 共设 共内设 内设机构设 机关内设 机关设 内设科室 共有 共设置 下列 以下 下设机构 机关内设机构 核定 内设机构共 内设机构数 内设科级机构 内设股级机构 内设处级机构 内设职能科室 内设职能处室 内设职能股室 内设职能部门 内设股室 内设处室 内设科室 内设部门 内设科 内设工作机构 内设机构总数 内设司局 内设部门 内设处（室） 设党政内设机构 党政内设机构 党政机构设置 内设机构设置 设党政机构 党政机构 党政管理机构 设党政管理机构 设综合性办事机构"
  )

  private static let links = [String](words: "定为 确定为 核定为 为 达到 达到了 增至 增加到 增加至 共计 达")

  static func read(_ reader: inout SentenceReader) {
    for index in reader.sentence.quantities.indices
    where reader.sentence.quantities[index].unit == .pieces && !reader.done.contains(index) {
      guard let found = counted(index, reader) else { continue }
      reader.done.insert(index)
      (reader.countedBodies, reader.bodyRange) = (index, found.range)
      put(found, &reader)
      return
    }
    if let found = QuotedBodies.read(reader) ?? uncounted(reader) {
      reader.bodyRange = found.range
      put(found, &reader)
    } else {
      tellLost(&reader)
    }
  }

  /// 现有10个科室, beside those that there will be.
  private static func isOfToday(_ index: Int, _ reader: SentenceReader) -> Bool {
    let place = reader.sentence.quantities[index].range.lowerBound
    let start = reader.sentence.clauseStart(before: place, notBefore: 0)
    return reader.form.words(start..<place).containsAny(["现有", "现设", "共有", "目前"])
  }

  struct Found {
    var count: Int?
    var list: Range<Int>?
    var owner = Label.Owner.focus
    var range: Range<Int>
    /// Why it is none of the organ's own now.
    var reason: UnreadText.Reason?
  }

  private static func put(_ found: Found, _ reader: inout SentenceReader) {
    let span = reader.form.span(found.range)
    let isClear =
      reader.isClear(found.owner)
      && (reader.isSaid(found.owner)
        || !reader.isFocusUnclear
          && !OtherOrgans(reader).stand(before: found.range.lowerBound, isBodyTold: true))
    if let reason = found.reason ?? (isClear ? nil : .whichOrgan) {
      reader.draft.unread.append(
        UnreadText(text: reader.form.written(found.range), span: span, reason: reason))
      return
    }
    let words = found.list.map(reader.form.words)
    let names = words.map { BodyNames.listed($0, stated: found.count) }
    if let words, case .some(nil) = names {
      reader.draft.unread.append(
        UnreadText(text: PlainForm.written(words), span: span, reason: .listUnclear))
    }
    guard found.count != nil || (names ?? nil) != nil else { return }
    reader.draft.update(reader.name(of: found.owner)) { organ in
      guard organ.bodies == nil else { return }
      organ.bodies = BodyProposals(
        statedCount: found.count, names: ((names ?? nil) ?? []).map(BodyNames.written), span: span)
    }
  }

  private static func counted(_ index: Int, _ reader: SentenceReader) -> Found? {
    let (sentence, form) = (reader.sentence, reader.form)
    let quantity = sentence.quantities[index]
    guard let count = quantity.value, count > 0, sentence.depth(at: quantity.range.lowerBound) == 0,
      AfterWords.veto(form.words(sentence.range.lowerBound..<quantity.range.lowerBound)) == nil,
      reader.carriedReason == nil
    else { return nil }
    if reader.isReform, isOfToday(index, reader) { return nil }
    let start = sentence.clauseStart(before: quantity.range.lowerBound, notBefore: 0)
    var label = form.words(start..<quantity.range.lowerBound)
    if label.isEmpty, let lead = sentence.beforeColon(start), lead.contains("内设") { label = lead }
    let tail = form.words(quantity.range.upperBound..<sentence.range.upperBound)
    guard AfterWords.wish(label) == nil else { return nil }
    var word = word(before: tail)
    // 下设5个大队 may be units of their own.
    if word?.hasSuffix("队") == true, !label.contains("内设") { word = nil }
    let behind = String(tail.dropFirst(word?.count ?? 0))
    guard let owner = owner(of: label, isBare: word == nil || word == "部门" || word == "机构") else {
      return glued(label, start, count, word, quantity, behind, reader)
    }
    guard
      word != nil || behind.isEmpty || ",:(".contains(behind.first ?? " ")
        || endsHere(behind)
    else { return nil }
    let wordEnd = quantity.range.upperBound + (word?.unicodeScalars.count ?? 0)
    guard
      let list = bracketed(wordEnd, count, sentence) ?? list(behind: wordEnd, sentence)
    else { return nil }
    return Found(
      count: count, list: list.isEmpty ? nil : list, owner: owner,
      range: start..<max(wordEnd, list.upperBound))
  }

  /// What is counted, with the rank before it: 正科级大队.
  private static func word(before tail: String) -> String? {
    if let word = tail.leading(counted) { return word }
    guard let rank = tail.leading(RankWords.ranks) else { return nil }
    return String(tail.dropFirst(rank.count)).leading(counted).map { rank + $0 }
  }

  /// Whose bodies the words before a number count: 内设机构, 你局内设科室.
  static func owner(of label: String) -> Label.Owner? {
    let rest = String(label.drop { "、,".contains($0) })
    guard let word = rest.trailing(["内设机构", "内设科室", "内设处室", "内设股室", "内设机构数", "内设部门"]),
      let subject = LabelReader.owner(String(rest.dropLast(word.count))), subject.sign == 0
    else { return nil }
    return subject.owner
  }

  /// Whether things of another sort are counted next: 内设机构25个、事业单位3个; or parts: 24个司局中,其中8个….
  private static func endsHere(_ behind: String) -> Bool {
    if behind.hasPrefix("中,其中") { return true }
    guard behind.hasPrefix("、") else { return false }
    return String(behind.dropFirst()).leading(["事业单位", "直属", "下属", "所属", "派出机构"]) != nil
  }

  /// Whose bodies are counted; nil where the words say anything but that there are bodies.
  private static func owner(of label: String, isBare: Bool) -> Label.Owner? {
    var rest = label.drop { "、,".contains($0) }
    // 内设机构达到9个, 内设司局定为24个.
    if let link = String(rest).trailing(links), rest.contains("内设") { rest.removeLast(link.count) }
    guard let verb = String(rest).trailing(verbs), !isBare || rest.contains("内设") else {
      return nil
    }
    var before = String(rest.dropLast(verb.count))
    while let more = before.trailing(verbs) { before.removeLast(more.count) }
    guard let subject = LabelReader.owner(before), subject.sign == 0 else { return nil }
    return subject.owner
  }

  /// 内设机构3个(办公室、人事科、财务科): the names in the bracket, where they are as many as stated.
  private static func bracketed(_ end: Int, _ count: Int, _ sentence: Sentence) -> Range<Int>? {
    guard let bracket = sentence.bracket(at: end), sentence.form.words(bracket).contains("、"),
      BodyNames.names(sentence.form.words(bracket), stated: count)?.count == count
    else { return nil }
    return bracket
  }

  /// The names behind the words; empty where the sentence goes on otherwise, nil where it turns what is counted round.
  private static func list(behind end: Int, _ sentence: Sentence) -> Range<Int>? {
    var start = end
    if let bracket = sentence.bracket(at: start) { start = bracket.upperBound + 1 }
    guard start < sentence.range.upperBound else { return start..<start }
    var rest = sentence.form.words(start..<sentence.range.upperBound)
    if let note = rest.leading([",均为", ",规格均为", ",机构规格均为", ",规格为", ",机构规格为"]),
      let mark = rest.dropFirst(note.count).firstIndex(where: { ":,。".contains($0) }),
      rest[rest.index(rest.startIndex, offsetBy: note.count)..<mark].hasSuffix("级")
    {
      start += rest[..<mark].unicodeScalars.count
      rest = String(rest[mark...])
    }
    if let lead = rest.leading([
      ",分别为:", ",分别是:", ",分别为", ",分别是", ",即:", ",即", ":", ",包括:", ",包括", ",为:",
    ]) {
      let begin = start + lead.unicodeScalars.count
      return begin..<listEnd(from: begin, sentence)
    }
    return rest.hasPrefix(",") || rest.hasPrefix("(") || endsHere(rest) ? start..<start : nil
  }

  /// A list joined by 、 ends at the comma behind it.
  static func listEnd(from start: Int, _ sentence: Sentence) -> Int {
    let place = (start..<sentence.range.upperBound).first {
      sentence.depth(at: $0) == 0 && sentence.form.text[$0] == ","
        && sentence.form.words(start..<$0).contains("、")
    }
    return place ?? sentence.range.upperBound
  }
}
