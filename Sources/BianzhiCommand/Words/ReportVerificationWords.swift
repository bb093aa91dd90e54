import BianzhiCore
import BianzhiReport

/// How much of a report holds.
enum ReportVerificationWords {
  static func tell(_ found: ReportVerification) {
    let messages = Console.shared.messages
    messages.note(
      Wording(
        zh: "\(found.numbers) 个数字，重现 \(found.reproduced) 个；核对合计 \(found.sums) 处",
        en: """
          \(Counted(found.numbers, "number")), \(found.reproduced) reproduced; \
          \(Counted(found.sums, "total")) added up
          """))
    if !found.filled.isEmpty {
      let texts = found.filled.joined(separator: "、")
      messages.note(
        Wording(
          zh: "留空处由人填写 \(found.filled.count) 处，不在核对之内：\(texts)",
          en:
            "\(Counted(found.filled.count, "blank")) filled in by people, not verified: \(texts)")
      )
    }
    if found.problems.isEmpty {
      messages.note(whole(found))
    } else {
      messages.problem(
        Wording(
          zh: """
            \(found.problems.count) 处不符或无法重算，见上表。报告被改动过，或制作以后台账有了变化；\
            请核对后重新制作。
            """,
          en: """
            \(Counted(found.problems.count, "place")) differ or cannot be computed, see the table. The report \
            was edited, or the ledger has changed since; check which, and make it again.
            """))
    }
  }

  /// How much of the file holds: never more than was compared.
  private static func whole(_ found: ReportVerification) -> Wording {
    switch found.extent {
    case .bytes:
      Wording(
        zh: "全部一致：与用台账重新制作的逐字节相同",
        en: "All of it holds: made again from the ledger it is the same")
    case .content where found.filled.isEmpty:
      Wording(
        zh: "数字和文字全部一致；文件被其他程序另存过，字体等版式没有核对",
        en:
          "All numbers and words hold; another program saved the file, whose layout was not compared"
      )
    case .content:
      Wording(
        zh: "数字和文字除留空处外全部一致；文件另存过，字体等版式没有核对",
        en:
          "All numbers and words but those blanks hold; the file was saved again, its layout not compared"
      )
    case .template:
      Wording(
        zh: "数字与台账一致，文字与填写模板时一致；模板自己的文字没有台账可比，填写以后台账中名称等文字的变化也没有核对",
        en: """
          Its numbers hold, and its words are those the template was filled with; the template's own words, and names \
          that the ledger changed since, were not compared
          """)
    }
  }
}
