package import BianzhiCore

/// An article of law that a finding rests on, as rule files name it: `令486:26(4)`.
package struct LegalBasis: Sendable, Hashable {
  /// As in the rule file.
  package let code: String

  package init(_ code: String) {
    self.code = code
  }

  private struct Instrument {
    let title: Wording
    /// The text itself was read; else it is known from other sources and must be looked up.
    let isVerified: Bool
  }

  private static let instruments: [String: Instrument] = [
    "令486": Instrument(
      title: Wording(
        zh: "《地方各级人民政府机构设置和编制管理条例》（国务院令第486号）",
        en: "Regulations on Organs and Staffing of Local Governments (State Council Order 486)"),
      isVerified: true),
    "厅字2007-2": Instrument(
      title: Wording(
        zh: "《关于进一步加强和完善机构编制管理严格控制机构编制的通知》（厅字〔2007〕2号）",
        en: "Notice on strict control of organs and staffing (Tingzi 2007 No. 2)"),
      isVerified: true),
    "公务员法": Instrument(
      title: Wording(zh: "《中华人民共和国公务员法》", en: "Civil Servants Law"), isVerified: true),
    "国办发2014-65": Instrument(
      title: Wording(
        zh: "“吃空饷”问题集中治理通知（国办发〔2014〕65号）",
        en: "Notice on clearing ghost payrolls (Guobanfa 2014 No. 65)"),
      isVerified: true),
    "组通字1995-9": Instrument(
      title: Wording(
        zh: "关于干部到龄及时办理退休手续的通知（组通字〔1995〕9号）",
        en: "Notice on prompt retirement (Zutongzi 1995 No. 9)"),
      isVerified: false),
  ]

  private var parts: (instrument: String, article: String) {
    let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
    return (parts[0], parts.count > 1 ? parts[1] : "")
  }

  /// Whether the wording was checked against the instrument itself.
  package var isVerified: Bool { Self.instruments[parts.instrument]?.isVerified ?? false }

  /// Instrument and article in words; what was not checked against the text says so.
  package var wording: Wording {
    let (name, article) = parts
    let title = Self.instruments[name]?.title ?? Wording(zh: name, en: name)
    let unverified =
      isVerified
      ? Wording(zh: "", en: "") : Wording(zh: "（未核对原文）", en: " (not checked against the text)")
    guard !article.isEmpty else {
      return Wording(zh: title.zh + unverified.zh, en: title.en + unverified.en)
    }
    return Wording(
      zh: title.zh + Self.chineseArticle(article, of: name) + unverified.zh,
      en: "\(title.en), \(name.hasPrefix("厅字") ? "section" : "art.") \(article)\(unverified.en)")
  }

  /// `26(4)` as 第二十六条第（四）项, `5` of a notice as 第五部分.
  private static func chineseArticle(_ article: String, of instrument: String) -> String {
    let numbers = article.split { "()".contains($0) }.compactMap { Int($0) }
    guard let first = numbers.first else { return article }
    if instrument.hasPrefix("厅字") { return "第\(chinese(first))部分" }
    let rest = numbers.dropFirst().map { "第（\(chinese($0))）项" }.joined()
    return "第\(chinese(first))条\(rest)"
  }

  private static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (hundreds, rest) = (number / 100, number % 100)
    let (tens, ones) = (rest / 10, rest % 10)
    var text = hundreds > 0 ? digits[hundreds] + "百" : ""
    if hundreds > 0, tens == 0, ones > 0 { text += "零" }
    if tens > 0 { text += (tens == 1 && hundreds == 0 ? "" : digits[tens]) + "十" }
    return text + digits[ones]
  }
}
