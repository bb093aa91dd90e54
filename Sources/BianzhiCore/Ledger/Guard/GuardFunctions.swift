import GRDB
import GRDBSQLite

/// The SQL functions that the views of ``GuardedLedger`` are made of. Statements of others cannot call
/// them: they are compiled first where there are none.
enum GuardFunctions {
  /// - `guarded_text(x)`: a text without identity numbers; all else as it is.
  /// - `guarded_number(x)`: NULL for an integer as long as an identity number.
  /// - `birth_year(x)`, `birth_month(x)`: a recorded birth cut to its year, as text, or to YYYYMM.
  /// - `person_key(x)`, `packed_person(x)`: from an identity number to its key, and back.
  static let names: Set<String> = [
    "guarded_text", "guarded_number", "birth_year", "birth_month", "person_key", "packed_person",
  ]

  /// Makes the functions of one connection; the keys stay alive as long as it.
  static func install(_ keys: PersonKeys?, in database: Database) throws {
    guard let connection = database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the connection is closed")
    }
    add("guarded_text", to: connection) { context, value in
      guard sqlite3_value_type(value) == SQLITE_TEXT,
        let masked = PersonNumber.masked(bytes(value))
      else { return sqlite3_result_value(context, value) }
      give(masked, to: context)
    }
    add("guarded_number", to: connection) { context, value in
      let isLong =
        sqlite3_value_type(value) == SQLITE_INTEGER
        && sqlite3_value_int64(value).magnitude >= 100_000_000_000_000
      if isLong { sqlite3_result_null(context) } else { sqlite3_result_value(context, value) }
    }
    add("birth_year", to: connection) { context, value in
      year(value).map { give(String($0), to: context) } ?? sqlite3_result_null(context)
    }
    add("birth_month", to: connection) { context, value in
      guard sqlite3_value_type(value) == SQLITE_INTEGER else {
        return year(value).map { give(String($0), to: context) } ?? sqlite3_result_null(context)
      }
      let day = sqlite3_value_int64(value)
      sqlite3_result_int64(context, day > 999_999 ? day / 100 : day)
    }
    guard let keys else { return }
    add("person_key", to: connection, keys) { context, value in
      guard let keys = PersonKeys.of(context), sqlite3_value_type(value) == SQLITE_INTEGER else {
        return sqlite3_result_null(context)
      }
      sqlite3_result_int64(context, keys.key(of: sqlite3_value_int64(value)))
    }
    add("packed_person", to: connection, keys) { context, value in
      let packed = PersonKeys.of(context)?.packed(sqlite3_value_int64(value))
      packed.map { sqlite3_result_int64(context, $0) } ?? sqlite3_result_null(context)
    }
  }

  fileprivate typealias Function = (_ context: OpaquePointer?, _ value: OpaquePointer?) -> Void

  /// What one function of the connection owns.
  fileprivate final class Box {
    let function: Function
    let keys: PersonKeys?
    init(_ keys: PersonKeys?, _ function: @escaping Function) {
      (self.keys, self.function) = (keys, function)
    }
  }

  private static func add(
    _ name: String, to connection: OpaquePointer, _ keys: PersonKeys? = nil,
    _ function: @escaping Function
  ) {
    let box = Unmanaged.passRetained(Box(keys, function)).toOpaque()
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
    sqlite3_create_function_v2(
      connection, name, 1, flags, box,
      { context, _, values in
        guard let box = Box.of(context), let values else { return }
        box.function(context, values[0])
      }, nil, nil, { box in if let box { Unmanaged<Box>.fromOpaque(box).release() } })
  }

  private static func bytes(_ value: OpaquePointer?) -> UnsafeRawBufferPointer {
    let start = sqlite3_value_text(value)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
  }

  private static func give(_ text: String, to context: OpaquePointer?) {
    sqlite3_result_text(
      context, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
  }

  /// The year of a birth: of a day or month, or the four digits a recorded text begins with.
  private static func year(_ value: OpaquePointer?) -> Int? {
    if sqlite3_value_type(value) == SQLITE_INTEGER {
      let day = Int(sqlite3_value_int64(value))
      return day > 999_999 ? day / 10_000 : day / 100
    }
    let digits = String(decoding: bytes(value), as: UTF8.self).prefix { $0.isASCII && $0.isNumber }
    return digits.count >= 4 ? Int(digits.prefix(4)) : nil
  }
}

extension GuardFunctions.Box {
  fileprivate static func of(_ context: OpaquePointer?) -> GuardFunctions.Box? {
    sqlite3_user_data(context).map {
      Unmanaged<GuardFunctions.Box>.fromOpaque($0).takeUnretainedValue()
    }
  }
}

extension PersonKeys {
  fileprivate static func of(_ context: OpaquePointer?) -> PersonKeys? {
    GuardFunctions.Box.of(context)?.keys
  }
}
