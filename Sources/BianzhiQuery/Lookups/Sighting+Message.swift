package import BianzhiCore

extension Sighting {
  /// The part in words: the names of organs where it is their codes.
  package func words(of rule: Rule?) -> Wording {
    guard let rule else { return Wording(zh: finding.part, en: finding.part) }
    if rule.part == .organs {
      // Organs without a code bear their name as one.
      let names = partNames ?? finding.part.replacing("+", with: "、")
      return Wording(zh: names, en: names.replacing("、", with: ", "))
    }
    return PartWords.words(finding.part, rule.part)
  }

  /// The rule's sentence about this finding.
  package func message(_ rule: Rule?, _ language: Language) -> String {
    guard let rule else { return note }
    let told =
      rule.remarks.isEmpty
      ? Self.notes.answer(note) { FindingNote($0)?.wording }
      : FindingNote(note, of: rule)?.wording
    let (part, template) = (words(of: rule), rule.message[language])
    let month = payMonth.map { RecordedDate.month($0).description } ?? ""
    let number = { (value: Int?) in value.map(String.init) ?? "" }
    let values = [
      "part": part[language],
      "organs": [finding.organName, rule.part == .organs ? part.zh : otherNames ?? ""]
        .filter { !$0.isEmpty }.joined(separator: "、")
        .replacing("、", with: language == .zh ? "、" : ", "),
      "expected": number(finding.expected), "actual": number(finding.actual),
      "over": number(finding.excess), "organ_name": finding.organName,
      "organ_code": finding.organCode, "documents": documents, "person_name": personName ?? "",
      "month": month, "days": days, "note": told?[language] ?? note,
    ]
    let filled = Self.filled(template, values)
    let text = language == .en ? Self.singular(filled) : filled
    if let told {
      if told.zh.isEmpty { return text }
      if template.holds("{note}") { return text }
      return text + (language == .zh ? "；" : "; ") + told[language]
    }
    guard !note.isEmpty, rule.part == .body else { return text }
    let like = LikenessNote(note)
    let why =
      like.wording.map { Wording(zh: "（\($0.zh)）", en: " (\($0.en))") } ?? Wording(zh: "", en: "")
    return text
      + Wording(
        zh: "；名称近似“\(like.joined)”\(why.zh)", en: "; looks like \"\(like.joined)\"\(why.en)")[
        language]
  }

  /// The same few notes stand behind most findings.
  private static let notes = Remembered<Wording?>()

  /// The English text with nouns in the singular behind the number one.
  private static func singular(_ text: String) -> String {
    guard text.holds("1 ") else { return text }
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    let nouns: [Substring: Substring] = [
      "people": "person", "leaders": "leader", "posts": "post", "organs": "organ",
      "places": "place", "rows": "row", "entries": "entry", "months": "month",
    ]
    for place in words.indices.dropFirst() where words[words.index(before: place)] == "1" {
      // A mark may stand behind the noun: 1 people, no approved inner body.
      let noun = words[place].prefix { $0.isLetter }
      if let one = nouns[noun] { words[place] = one + words[place].dropFirst(noun.count) }
    }
    return words.joined(separator: " ")
  }

  /// The text with each `{key}` replaced, in one pass; what stands for no key stays.
  private static func filled(_ template: String, _ values: [String: String]) -> String {
    var text = ""
    var rest = template.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      text += Substring(rest[..<open])
      let key = Substring(rest[rest.index(after: open)..<close])
      text += values[String(key)] ?? "{\(key)}"
      rest = rest[rest.index(after: close)...]
    }
    return text + Substring(rest)
  }
}
