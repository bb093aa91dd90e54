/// Notes that may mean that their person holds no place here, or is not here.
extension NoteState {
  /// Whether a note that is not clear may mean that its person is not at the post or holds no place; one that speaks of
  /// coming back does not.
  package static func mayMeanAway(_ note: String) -> Bool {
    guard !returns.contains(where: note.holds) else { return false }
    if away.contains(where: note.holds) { return true }
    let text = note.lastIndex(of: "：").map { String(note[note.index(after: $0)...]) } ?? note
    return parts(of: text).contains { part in
      NoPlace.isPlain(part) || NoPlace.isPending(part) || isDrawnHere(part)
        || PlaceElsewhere(part) != nil || PlaceElsewhere.isUnclear(part)
        || (PersonState(recorded: part) ?? StateText(part)?.state)?.isLeft == true
        || part.hasPrefix("跟班") || part.hasPrefix("借用") && LoanWord.isBare(part)
        || MoveRemark(part) != nil || saysAbsent(part)
        || inBrackets(part).map { PlaceElsewhere($0) != nil } == true
    }
  }

  /// Whether a text with its heading says that somebody is on loan or attachment, and not which way: 备注：借调.
  package static func isLoanOfEither(_ text: String) -> Bool {
    let said = text.lastIndex(of: "：").map { String(text[text.index(after: $0)...]) } ?? text
    return parts(of: said).contains { LoanWord.isBare($0) || Attachment($0) == .open }
  }

  /// 抽调我局工作, 借调到本单位帮忙: of whom the place may be where they came from.
  static func isDrawnHere(_ part: String) -> Bool {
    PersonState(recorded: part) == nil && part.wholeMatch(of: drawnHere) != nil
  }

  nonisolated(unsafe) private static let drawnHere: Regex<Substring> =
    /(?:现|被|已|临时|由.{2,12})?(?:抽调|借调|借用|跟班)(?:到|至|来|在|于)?(?:本|我|该|此)(?![县市区省镇乡])[^，。、]{1,5}?(?:工作|学习|帮忙|帮助工作|跟班学习)?/

  /// Whether a part says that its person is not at work here, or not for the unit, and leaves open on whose place:
  /// 人在编不在, 挂名, 脱产学习, 实际在县财政局工作.
  static func saysAbsent(_ part: String) -> Bool {
    absentWords.contains(where: part.holds) && part.wholeMatch(of: absent) != nil
  }

  private static let absentWords = [
    "编不在", "人不在", "挂名", "发工资", "领工资", "自谋", "出国", "脱产", "跟岗", "实际", "派驻", "入编手续", "退", "划转", "转隶",
  ]

  nonisolated(unsafe) private static let absent: Regex<Substring> =
    /(?:现|已|长期|目前|自费|公派|因私|因公|正在|于|自|从|(?:19|20)[0-9]{2}[-.\/年](?:1[0-2]|0?[1-9])?月?(?:起|至今)?|至今)*(?:划转|转隶|人在编不在|编在人不在|人不在岗?|挂名|空挂|(?:只|仅|光)(?:发|领)工资|自谋职业|出国(?:留学|进修|学习|探亲|定居|未归|劳务|访学|境|（境）)*中?|全?脱产(?:学习|进修|培训|读研|读博|攻读.{0,6})*中?|跟岗(?:学习|锻炼|培训|中)*|实际(?:在|于).{2,16}(?:上班|工作|帮忙)|.{2,12}(?:局|委|办|部|院|中心|厅)派驻(?:人员|干部)?|(?:未|尚未|还未)(?:办理?|办结)入编手续|(?:19|20)[0-9]{2}[-.\/年](?:1[0-2]|0?[1-9])月?份?退)/

  /// What stands in the bracket that ends a part.
  static func inBrackets(_ part: String) -> String? {
    guard let last = part.last, "）)".contains(last),
      let open = part.lastIndex(where: { "（(".contains($0) }), open > part.startIndex
    else { return nil }
    let inner = String(part[part.index(after: open)...].dropLast())
    return inner.count >= 2 ? inner : nil
  }
}
