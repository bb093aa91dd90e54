import CXLSXWriter

extension XLSXWriterArchive {
  /// What an answer of the library means.
  func check(_ code: lxw_error) throws(WriteError) {
    switch code {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MEMORY_MALLOC_FAILED: throw .outOfMemory
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
      LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      throw failure()
    case LXW_ERROR_ZIP_BAD_ZIP_FILE: throw .workbookTooLarge
    default: throw .workbookFailed(reason: String(cString: lxw_strerror(code)))
    }
  }
}
