/// What is approved for one organ by kind of quota, and who is counted there.
struct OrganKinds {
  let organ: Int64
  var kinds: [Approved]
  var people: [KindCounts.Count]
  /// Another organ's approval holds for it too.
  var isCovered = false
}
