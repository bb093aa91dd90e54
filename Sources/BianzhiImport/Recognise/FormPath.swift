/// The header words of one column of a wide form, read from the bottom up: the lowest word that names a part counts,
/// and what stands above it may only say how its number was measured.
struct FormPath {
  private(set) var part: FormHeading.Part?
  private(set) var measure: FormHeading.Measure?
  /// The word of the part by itself means what is approved, unless something speaks of people.
  private(set) var isImplied = false
  /// All words but the part's own, from the bottom up.
  private(set) var others: [String] = []
  /// Words below the part that name neither a part nor a measure.
  private(set) var below: [String] = []

  /// - Parameter path: the normalised header words of one column, from the top down.
  init(_ path: [String]) {
    // 编制 or 职数 over a kind only names a group: what stands above it may say 实有.
    var isWeak = false
    for word in path.reversed() {
      let bare = FormWord.bare(word)
      let read = FormWord.read(bare)
      guard part != nil else {
        measure = measure ?? read.measure
        if let found = read.part { (part, isImplied) = (found, read.impliesApproved) }
        if read.part == nil { others.append(word) }
        if read.part == nil, read.measure == nil { below.append(word) }
        continue
      }
      others.append(word)
      guard let found = read.measure ?? FormWord.groupMeasure(bare) else { continue }
      if measure == nil {
        (measure, isWeak) = (found, FormWord.isGroup(bare))
      } else if isWeak, !FormWord.isGroup(bare) {
        (measure, isWeak) = (found, false)
      }
    }
  }
}
