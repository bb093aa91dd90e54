/// Finds the word a mistyped one was meant to be.
enum NearMiss {
  /// - Returns: the nearest word within two typing errors, nil if none is.
  static func of(_ word: String, among words: [String]) -> String? {
    var best: (word: String, errors: Int)?
    for candidate in words.sorted() {
      let count = errors(Array(word), Array(candidate))
      if count <= 2, count < candidate.count, count < best?.errors ?? 3 {
        best = (candidate, count)
      }
    }
    return best?.word
  }

  /// Insertions, deletions, exchanges, and swaps of neighbours (Damerau 1964, restricted).
  private static func errors(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var least = min(rows[i][j] + (left[i] == right[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
