import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// Which findings of organs that a reform made into others a check shows nowhere, in words and as JSON.
struct UncarriedWords {
  private let findings: [UncarriedFinding]
  /// So many are named in the line; nil for all.
  private let most: Int?

  init(_ findings: [UncarriedFinding], most: Int?) { (self.findings, self.most) = (findings, most) }

  /// Nil where there are none.
  var line: Wording? {
    guard !findings.isEmpty else { return nil }
    let shown = most.map { Array(findings.prefix($0)) } ?? findings
    let more = findings.count - shown.count
    let names = shown.map { "F\($0.number) \($0.name)" }
    let others = Wording(
      zh: more > 0 ? "、另 \(more) 个见 bianzhi finding list" : "",
      en: more > 0 ? ", and \(more) more, see bianzhi finding list" : "")
    return Wording(
      zh: """
        已改为或并入其他机构的单位，原有问题 \(findings.count) 个没有再检查，继任机构也没有列出同样的问题：\
        \(names.joined(separator: "、"))\(others.zh)；不等于已经解决，去向用 bianzhi finding succeed 或 finding lapse 说明
        """,
      en: """
        \(Counted(findings.count, "finding")) of organs that became others \
        \(findings.count == 1 ? "was" : "were") not judged, and the successor shows no such finding: \
        \(names.joined(separator: ", "))\(others.en); that is not put right: say what became of it with \
        bianzhi finding succeed or finding lapse
        """)
  }

  var json: JSONValue {
    .array(
      findings.map { finding in
        .object([
          JSONMember("finding", .string("F\(finding.number)")),
          JSONMember("rule", .string(finding.rule)),
          JSONMember("organ_code", .string(finding.code)),
          JSONMember("organ_name", .string(finding.name)),
        ])
      })
  }
}
