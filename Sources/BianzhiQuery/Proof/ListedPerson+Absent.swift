import BianzhiCore

extension ListedPerson {
  private static let atWork: Set<PersonState> = [.inPost, .onTrial, .secondLine]

  /// The word by which somebody who was away may be so still; nil where the row says that the person is at the post.
  ///
  /// - Parameter others: the rows of the same roster.
  func saysAbsent(beside others: [ListedPerson]) -> String? {
    guard let state = PersonState(rawValue: state.code) else { return nil }
    let text = self.state.text
    let isAway =
      !Self.atWork.contains(state) || PersonState.isLeave(text) || PersonState.tellsPlaceAlone(text)
      // Who has stepped back to the second line of leaders may stay at home, and often does.
      || text.contains("二线") || tellsEmploymentAlone(beside: others)
    return isAway ? text : saysAway
  }

  /// 在职 of a roster that says 在岗 of others: employed, and not said to be at the post.
  private func tellsEmploymentAlone(beside others: [ListedPerson]) -> Bool {
    let (isAtPost, own) = ({ (text: String) in text.contains("岗") }, state.text)
    return state.code == PersonState.inPost.rawValue && own.contains("职") && !isAtPost(own)
      && others.contains {
        $0.state.code == PersonState.inPost.rawValue && isAtPost($0.state.text)
      }
  }

  /// The words of the title, the body or the remark that say that nobody is at the post: 科员（长期离岗）, 离岗人员, 在外经商.
  /// 康复科 and 住院部 are where somebody works.
  private var saysAway: String? {
    [(post ?? "", false), (body, false), (note, true)].first { text, isRemark in
      let words = PresentWords(text)
      return words.parts.contains { Self.isAway($0) || isRemark && AwayWord.isSaid(in: $0) }
        || words.bracketed.contains { Self.isAway($0) || AwayWord.isSaid(in: $0) }
    }?.0
  }

  private static func isAway(_ part: String) -> Bool {
    NoteState.mayMeanAway(part)
      || PersonState(recorded: part).map { !atWork.contains($0) } ?? false
  }
}
