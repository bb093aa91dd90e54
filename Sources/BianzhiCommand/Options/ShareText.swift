import ArgumentParser

/// A share written as 0.30.
struct ShareText: ExpressibleByArgument {
  let thousandths: Int

  init(thousandths: Int) { self.thousandths = thousandths }

  init?(argument: String) {
    let parts = argument.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...1).contains(whole),
      parts.count == 1 || (1...3).contains(parts[1].count),
      let rest = parts.count == 1 ? 0 : Int(parts[1].padding(3)), rest >= 0
    else { return nil }
    thousandths = whole * 1000 + rest
    guard thousandths <= 1000 else { return nil }
  }

  var defaultValueDescription: String { "0.\(String(1000 + thousandths).suffix(3))" }
}

extension Substring {
  /// With zeros behind it up to a length.
  fileprivate func padding(_ length: Int) -> String {
    String(self) + String(repeating: "0", count: Swift.max(0, length - count))
  }
}
