import ArgumentParser

/// Numbers of a list, such as `1,3-5`.
struct NumberList: ExpressibleByArgument {
  let numbers: [Int]
  private static let most = 10_000

  init?(argument: String) {
    var numbers: [Int] = []
    let separators: Set<Character> = [",", "，", "、", " "]
    for part in argument.split(whereSeparator: { separators.contains($0) }) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first > 0,
        first <= last, last <= Self.most
      else { return nil }
      numbers += first...last
    }
    guard !numbers.isEmpty else { return nil }
    self.numbers = numbers
  }
}
