/// How people of a state count.
struct StateCounts {
  let quota: Bool
  let post: Bool
  let hasLeft: Bool
  /// The recorded word, where people are asked what it means; it counts all the same.
  var asked: String?
  /// The recorded word, where it is 挂职 alone. It does not say whether somebody came, and takes no post here, or went; who
  /// holds a place of the unit went.
  var attachment: String?
  /// A title says that the post is held on attachment, so that the place is elsewhere.
  var isGuestByTitle = false
  static let unknown = StateCounts(quota: true, post: true, hasLeft: false)
}
