import Testing

/// Rows by which people have left.
extension PutRightTests {
  private static let fourth = "胡泽耕,339940198506100094,339940000100,行政编制,科员,否,"
  private static let double = "彭沐耕,339918198502100030,339918000200,事业编制,科员,否,"

  private static func left(_ state: String, _ remark: String) -> [String: String] {
    [
      "数据日期": "数据日期,备注",
      "\(fourth)在岗,,2024-09-30": "\(fourth)\(state),2024-08-01,2024-09-30,\(remark)",
    ]
  }

  /// Who has left by one word, and not by another one.
  static let leavings: [Case] = [
    Case("quota.overrun", left("调出", "仍在岗工作"), said: "仍在岗工作"),
    Case("quota.overrun", left("调出", "手续未办"), said: "手续未办"),
    Case("quota.overrun", left("退休", "返聘"), said: "返聘"),
    Case("quota.overrun", left("辞职", "人未走"), said: "人未走"),
    Case("quota.overrun", left("调出", "调往市水利局，工资已停发"), said: nil),
    Case("quota.overrun", left("退休", "2024年8月退休，手续已办"), said: nil),
    Case("quota.overrun", left("辞职", "不再上班"), said: nil),
    Case("quota.overrun", left("退休", "2024年8月正式退休"), said: nil),
    Case("quota.overrun", left("调出", "公示无异议，编制已取消"), said: nil),
    Case("quota.overrun", left("调出", "公示中"), said: "公示中"),
    Case("quota.overrun", left("调出", "调动已取消"), said: "调动已取消"),
    Case(
      "person.double_place",
      [
        "数据日期": "数据日期,备注",
        "\(double)在岗,2024-09-30": "\(double)调出,2024-09-30,编制未转",
      ], said: "编制未转"),
    Case(
      "person.double_place",
      [
        "数据日期": "数据日期,备注", "\(double)在岗,2024-09-30": "\(double)调出,2024-09-30,档案未转",
      ], said: nil),
  ]

  @Test(arguments: leavings) func ofLeavers(_ example: Case) throws {
    try check(example, list: "roster.csv")
  }
}
