import BianzhiCore

/// What a day is of, by the word before 时间, 日期 or 年月.
struct DaySense {
  /// Nil for a day that no column of lists of people stands for: 参加工作, 入党, 转正.
  let field: Field?

  init(_ stem: String) {
    guard !Self.coming.contains(where: stem.holds) else {
      field = nil
      return
    }
    field =
      Self.stems.first { $0.words.contains(where: stem.startsWith) }?.field
      ?? Self.ends.first { $0.words.contains(where: stem.endsWith) }?.field
  }

  /// What is still to come or is worked out by a rule, and the days of grades and titles.
  private static let coming = [
    "拟", "预计", "应", "到龄", "法定", "计划", "预定", "即将", "级", "层次", "资格", "职称", "原", "曾",
  ]

  private static let stems: [(field: Field, words: [String])] = [
    (.birth, ["出生", "生日"]),
    (
      .entered,
      [
        "入编", "进编", "上编", "落编", "列编", "到岗", "入职", "报到", "调入", "到单位", "到本单位", "来单位", "来本单位", "进单位",
        "进本单位", "进入单位", "进入本单位", "进校", "到校", "入校", "进局", "到局",
      ]
    ),
    (.postSince, ["任现职务", "任现职", "任职", "到任", "现任职务", "任该职务", "任本职务"]),
    (
      .leftOn,
      [
        "退休", "离退休", "离休", "调出", "调离", "离职", "辞职", "辞退", "死亡", "去世", "病故", "逝世", "离开", "减员", "减少",
        "出编", "离编", "离岗", "解聘", "退职", "办理退休", "批准退休", "正式退休", "开除", "除名",
      ]
    ),
  ]
  private static let ends: [(field: Field, words: [String])] = [
    (.leftOn, ["退休批准", "退休审批"])
  ]
}
