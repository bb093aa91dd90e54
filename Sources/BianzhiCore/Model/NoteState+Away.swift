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
}
