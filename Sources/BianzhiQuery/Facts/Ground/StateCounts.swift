/// How people of a state count.
struct StateCounts {
  let quota: Bool
  let post: Bool
  let hasLeft: Bool
  /// The recorded word, where people are asked what it means; it counts all the same.
  var asked: String?
  /// The same of who leads: 挂职 alone does not say whether somebody came, and takes no post here, or went.
  var askedInPost: String?
  /// A title says that the post is held on attachment, so that the place is elsewhere.
  var isGuestByTitle = false
  static let unknown = StateCounts(quota: true, post: true, hasLeft: false)
}
