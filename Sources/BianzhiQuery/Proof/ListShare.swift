/// How much of a list a newer one leaves out.
struct ListShare {
  let missing: Int
  let all: Int

  init(missing: Int, of all: Int) { (self.missing, self.all) = (missing, all) }

  /// More than were over, and not just a few of many. One who is gone is the one whom the finding was about.
  func isPart(beyond excess: Int) -> Bool {
    missing > max(excess, 1) && missing * 10 >= all
  }
}
