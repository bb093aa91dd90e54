/// What a note of a register of loans says of somebody who has come back: 2023年9月已返回原单位, 借调结束.
package struct LoanReturn: Hashable, Sendable {
  /// Nil where the note does not say when.
  package let day: RecordedDate?
  /// The part of the note that says it.
  package let part: String

  /// Whether the person is back by these words. 借调结束后返回原单位 may be what is to come.
  package var isSure: Bool {
    !Self.after.contains(where: part.holds) && (day != nil || part.contains("已"))
  }

  private static let after = ["后返", "后回", "后归"]

  /// - Returns: nil where the note says nothing of the kind, or what is still to come.
  package init?(_ note: String) {
    let found = NoteState.parts(of: note).first { part in
      (Self.words.contains(where: part.holds) || Self.ends(part))
        && !Self.coming.contains(where: part.holds)
    }
    guard let found else { return nil }
    part = found
    var plain = ChineseNumeral.datesInDigits(
      String(String.UnicodeScalarView(PlainText(found).withoutBlanks)))
    for word in ["借调", "抽调", "借用", "原", "单位", "工作", "岗位", "回", "返", "到", "了"] {
      plain = plain.replacing(word, with: "")
    }
    let dates = plain.matches(of: StateText.date).filter { $0.1 != nil }.map { String($0.0) }
    day = dates.count == 1 ? StateText.day(dates[0]) : nil
  }

  /// Whether a part says by itself that the loan is over: 已结束, 2023年9月已正式调入.
  private static func ends(_ part: String) -> Bool {
    let rest = ChineseNumeral.datesInDigits(part).replacing(StateText.date, with: "")
      .filter { !$0.isWhitespace && !"于已现（）()：:".contains($0) }
    return over.contains(rest)
  }

  private static let over: Set<String> = [
    "结束", "期满结束", "到期结束", "终止", "解除", "期满", "到期", "正式调入", "调入", "办理调入", "办理调动", "转为正式调入", "正式调动",
    "办理正式调动手续",
    "办理调动手续", "归还", "撤回", "退回", "退回原单位", "离开",
  ]

  private static let words = [
    "返回", "回原单位", "返岗", "借调结束", "结束借调", "借用结束", "结束借用", "终止借调", "停止借调", "解除借调", "取消借调", "借调终止",
    "已归还",
    "调回", "归队", "归岗", "回单位", "已回", "已返", "抽调结束", "期满返",
  ]
  private static let coming = ["拟", "待", "未", "应", "将", "预计", "尚", "计划", "暂不", "届时", "不再返"]
}
