package import BianzhiCore

extension Sighting {
  /// The rule's sentence about this finding.
  package func message(_ rule: Rule?, _ language: Language) -> String {
    guard let rule else { return note }
    let month = payMonth.map { RecordedDate.month($0).description } ?? ""
    let number = { (value: Int?) in value.map(String.init) ?? "" }
    let values = [
      "part": PartWords.words(finding.part, rule.part)[language],
      "expected": number(finding.expected), "actual": number(finding.actual),
      "over": number(finding.excess), "organ_name": finding.organName,
      "organ_code": finding.organCode, "documents": documents, "person_name": personName ?? "",
      "month": month, "days": days, "note": note,
    ]
    let text = Self.filled(rule.message[language], values)
    guard !note.isEmpty, rule.part == .body else { return text }
    let like = LikenessNote(note)
    let why =
      like.wording.map { Wording(zh: "（\($0.zh)）", en: " (\($0.en))") } ?? Wording(zh: "", en: "")
    return text
      + Wording(
        zh: "；名称近似“\(like.joined)”\(why.zh)", en: "; looks like \"\(like.joined)\"\(why.en)")[
        language]
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
