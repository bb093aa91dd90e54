/// The day or month on which somebody came to the unit, as a note tells it: 2024年9月调入, 由县教育局调入（2024.9）.
package enum EntryNote {
  /// - Returns: nil where the note tells none, several, or one that is still to come.
  package static func day(in note: String) -> RecordedDate? {
    let days = NoteState.parts(of: note).compactMap { part -> RecordedDate? in
      guard words.contains(where: part.holds), !coming.contains(where: part.holds) else {
        return nil
      }
      let plain = ChineseNumeral.datesInDigits(
        String(String.UnicodeScalarView(PlainText(part).withoutBlanks)))
      let dates = plain.matches(of: StateText.date).filter { $0.1 != nil }
      return dates.count == 1 ? StateText.day(String(dates[0].0)) : nil
    }
    return Set(days).count == 1 ? days[0] : nil
  }

  private static let words = [
    "调入", "转入", "划入", "选调", "遴选", "录用", "考录", "招录", "招聘", "新进", "入职", "报到", "安置", "引进", "聘入", "入编",
    "到本单位",
    "调来", "进入本单位",
  ]
  private static let coming = [
    "拟", "待", "将", "预计", "计划", "未", "前", "曾", "合同", "调入前", "试用", "转正", "入党",
  ]
}
