import BianzhiCore

/// Approved numbers beside their labels above a table: 行政编制 | 40 | 领导职数 | 1正3副.
enum HeadNumbers {
  static func are(in caption: Caption) -> Bool {
    zip(caption.texts, caption.texts.dropFirst()).contains { label, value in
      isNumber(value) && isApproved(HeaderWord.normal(label))
    }
  }

  private static func isApproved(_ label: String) -> Bool {
    guard label.count <= 12, let heading = FormHeading([label]) else { return false }
    switch (heading.part, heading.measure) {
    case (.quota, .approved), (.post, .approved), (.leaders, .approved): return true
    default: return false
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.count <= 8 && text.first.map { $0.isASCII && $0.isNumber } == true
      && text.allSatisfy { $0.isNumber || "名人个正副、，, ".contains($0) }
  }
}
