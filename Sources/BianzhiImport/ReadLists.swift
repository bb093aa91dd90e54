/// What reading the tables of lists told of their files, before the lists are settled.
struct ReadLists {
  /// A row could not be read; it may be anybody's, so nobody is known to be gone.
  var isUnsure = false
  /// The columns that each file does not have, with their headings.
  var untold: [Int64: [String: String]] = [:]
  /// The files of people who have left, which say nothing of those in post.
  var leavers: Set<Int64> = []

  /// Whether all that an import has of a list are people who have left.
  func isOfLeavers(_ list: ListBook.List) -> Bool {
    !leavers.isEmpty && leavers.isSuperset(of: list.files)
  }
}
