/// What became of the rows of one file.
package struct FileCounts: Sendable, Hashable {
  package var read = 0
  package var new = 0
  package var changed = 0
  package var same = 0
  package var rejected = 0
  package var blank = 0
  package var totals = 0
  /// The header again, and rows of column numbers.
  package var headers = 0
  /// Titles, notes and signatures between and below the rows.
  package var notes = 0

  /// Every row read is accounted for.
  package var addsUp: Bool { read == new + changed + same + rejected }

  package static func += (left: inout FileCounts, right: FileCounts) {
    left.read += right.read
    left.new += right.new
    left.changed += right.changed
    left.same += right.same
    left.rejected += right.rejected
    left.blank += right.blank
    left.totals += right.totals
    left.headers += right.headers
    left.notes += right.notes
  }

  package static func + (left: FileCounts, right: FileCounts) -> FileCounts {
    var sum = left
    sum += right
    return sum
  }
}
