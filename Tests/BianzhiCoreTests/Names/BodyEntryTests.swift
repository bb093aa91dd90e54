import BianzhiCore
import Testing

/// Cells of inner bodies that hold a number, a count of people or a post beside the name.
@Suite("what stands beside a body's name") struct BodyEntryTests {
  static let entries: [(written: String, name: String, post: String)] = [
    ("1 办公室", "办公室", ""), ("（一）办公室", "办公室", ""), ("1.办公室", "办公室", ""), ("12、人事股", "人事股", ""),
    ("三、水政股", "水政股", ""), ("①办公室", "办公室", ""), ("3-工程股", "工程股", ""),
    ("工程股3人", "工程股", ""), ("工程股（3人）", "工程股", ""), ("工程股 共 3 人", "工程股", ""), ("办公室(五人)", "办公室", ""),
    ("2.工程股（3人）", "工程股", ""), ("1、一科", "一科", ""), ("第一中队（5人）", "第一中队", ""),
    ("工程股 股长", "工程股", "股长"), ("工程股股长", "工程股", "股长"), ("工程股长", "工程股", "股长"),
    ("办公室副主任", "办公室", "副主任"), ("办公室（主任）", "办公室", "主任"), ("工程股、副股长", "工程股", "副股长"),
    ("第一中队中队长", "第一中队", "中队长"), ("办公室主任科员", "办公室", "主任科员"),
    ("老干部处处长", "老干部处", "处长"),
  ]

  @Test(arguments: entries) func theNameIsTold(item: (written: String, name: String, post: String))
  {
    let entry = BodyEntry(item.written)
    #expect(entry?.name == item.name)
    #expect(entry?.post == item.post)
  }

  @Test(arguments: [
    "办公室", "第一中队", "110指挥中心", "12345热线办", "三科", "3中队", "一、科", "（一）中队", "一、二支队", "3 号桥管理所", "1、2科",
    "主任办公室",
    "院长办公室", "局长",
    "副局长", "综合科员", "行政审批股", "120 急救站", "2024年专班", "办公室副主任兼工程股", "财务科（核算中心）", "",
  ])
  func aNameStays(written: String) {
    #expect(BodyEntry(written) == nil)
  }
}
