/// The number that the parts behind it may belong to.
enum Parent: Hashable {
  case none
  case quota(organ: String?, index: Int)
  case inner(organ: String?, index: Int)
  case leaders(organ: String?)

  var isQuota: Bool { if case .quota = self { true } else { false } }
}
