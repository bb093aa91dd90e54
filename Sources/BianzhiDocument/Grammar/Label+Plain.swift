extension Label.Content {
  /// Whether leaders are counted, of the organ or of its inner bodies.
  var isPosts: Bool {
    switch self {
    case .leaders, .leaderTotal, .inner, .half: true
    case .quota, .staff, .open: false
    }
  }

  var isLeaders: Bool { if case .leaders = self { true } else { false } }

  /// Whether the words are those for what is counted and nothing more, so that the verb before still holds.
  func isPlain(_ words: String) -> Bool {
    let bare = String(words.drop { "、,和及".contains($0) })
    switch self {
    case .quota: return KindWords.whole(bare) != nil
    case .leaders(let titles): return titles.count == 1 && bare == titles[0].text + "职数"
    case .inner(let inner): return inner.label == bare
    case .leaderTotal(let total): return total == bare
    case .half, .staff, .open: return false
    }
  }
}
