import BianzhiAudit
import BianzhiCore

/// What rests on an import, line by line.
enum ImportBurdenWords {
  static func lines(_ burden: ImportBurden, of number: Int) -> [Wording] {
    let list = { (names: [String]) in names.isEmpty ? "–" : names.joined(separator: " ") }
    let runs = burden.runs.map { "R\($0)" }
    let parts: [(Wording, String)] = [
      (Wording(zh: "问题", en: "findings"), list(burden.findings)),
      (Wording(zh: "将重新打开的销号", en: "closings that would open again"), list(burden.closings)),
      (Wording(zh: "将不再成立的步骤", en: "steps that would be done no more"), list(burden.steps)),
      (Wording(zh: "检查", en: "runs"), list(runs)),
      (Wording(zh: "此后制作的上报包", en: "packages made since"), "\(burden.packages)"),
    ]
    let head = Wording(
      zh: "以第 \(number) 次导入为据（没有撤销任何内容）：",
      en: "What rests on import \(number) (nothing was undone):")
    return [head]
      + parts.map { Wording(zh: "  \($0.zh)：\($1)", en: "  \($0.en): \($1)") }
  }
}
