/// What makes a table one of a kind although it lacks what tells the kind, where no other kind fits.
struct LikelySigns: Sendable {
  /// Groups of columns of which the table has one each.
  let fields: [[Field]]
  /// Words in the titles and the header that speak of another list.
  let otherWords: [String]
  /// Columns that need not be known.
  let mostUnknown: Int

  /// - Parameter words: what speaks against the kind, beside the words of lists that none with such signs is.
  init(_ fields: [[Field]], butNot words: [String] = [], mostUnknown: Int = .max) {
    (self.fields, self.mostUnknown) = (fields, mostUnknown)
    otherWords = Self.otherLists + words
  }

  private static let otherLists = [
    "工资", "主要负责人", "主要领导", "领导干部", "应发", "实发", "津贴", "补贴", "金额", "绩效", "退休", "编外", "临聘", "临时", "劳务",
    "报名", "体检", "考试", "合同",
  ]
}
