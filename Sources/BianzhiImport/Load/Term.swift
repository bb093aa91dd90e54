/// What a text was read as, with what the sums need to know of it.
struct Term {
  var id: Int64
  var isKnown: Bool
  /// quotaKind: 1 if outside the quotas. post, rank, role, leader: 1 if the word may make somebody a
  /// leader; post: 2 more if it says something of its holder's place, see ``TitleNote``. sex: 1 male 2 female. state: 1 if borrowed, who holds no place here.
  var mark: Int
  /// Whether people are asked what it means, though whoever bears it counts.
  var isAskedAbout = false
  /// The day of leaving that the text of a state tells; 0 for none.
  var leftOn: Int32 = 0
}
