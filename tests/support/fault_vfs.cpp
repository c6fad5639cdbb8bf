// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_vfs.h"

#include <filesystem>
#include <map>
#include <new>
#include <random>
#include <sqlite3.h>
#include <stdexcept>
#include <vector>

#include "support/temp_folder.h"

namespace support {
namespace fs = std::filesystem;

namespace {
/// A change of a file that was not synced yet.
struct Pending {
    bool isTruncate = false;
    std::size_t at = 0;  ///< offset of a write, new size of a truncation
    std::string bytes;
};

/// What of a file a power cut leaves.
struct Image {
    bool isNamed = false;  ///< its name is in the folder for good
    std::string synced;
    std::vector<Pending> pending;
};

void apply(const Pending& change, std::string& bytes) {
    if (change.isTruncate) {
        bytes.resize(change.at);
        return;
    }
    if (bytes.size() < change.at + change.bytes.size())
        bytes.resize(change.at + change.bytes.size());
    bytes.replace(change.at, change.bytes.size(), change.bytes);
}

/// The one disk there is.
struct Disk {
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs shim{};
    std::map<std::string, Image> images;
    bool isDead = false;
    std::optional<DiskFault> fault;
    int calls = 0;
    bool hasFailed = false;

    /// SQLITE_OK, or the code with which this call fails.
    int strike(DiskCall call, int usual) {
        if (isDead)
            return usual;
        if (fault && fault->only && *fault->only != call)
            return SQLITE_OK;
        ++calls;
        const bool fails = fault && (fault->lasts ? calls >= fault->at : calls == fault->at);
        if (!fails)
            return SQLITE_OK;
        hasFailed = true;
        return fault->code != 0 ? fault->code : usual;
    }
};

Disk* disk = nullptr;

struct File {
    sqlite3_file base;
    Image* image;  ///< none for a temporary file
    sqlite3_file* real;
};

File& of(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file);
}

sqlite3_file* realOf(sqlite3_file* file) {
    return of(file).real;
}

int closeFile(sqlite3_file* file) {
    const auto* methods = realOf(file)->pMethods;
    return methods == nullptr ? SQLITE_OK : methods->xClose(realOf(file));
}

int readFile(sqlite3_file* file, void* to, int amount, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), to, amount, at);
}

int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
    if (const int code = disk->strike(DiskCall::Write, SQLITE_IOERR_WRITE); code != SQLITE_OK)
        return code;
    if (of(file).image != nullptr)
        of(file).image->pending.push_back(
            {false,
             static_cast<std::size_t>(at),
             {static_cast<const char*>(from), static_cast<std::size_t>(amount)}});
    return realOf(file)->pMethods->xWrite(realOf(file), from, amount, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (const int code = disk->strike(DiskCall::Truncate, SQLITE_IOERR_TRUNCATE); code != SQLITE_OK)
        return code;
    if (of(file).image != nullptr)
        of(file).image->pending.push_back({true, static_cast<std::size_t>(size), {}});
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

/// Syncing is what the image stands for, so the real disk is spared.
int syncFile(sqlite3_file* file, int) {
    if (const int code = disk->strike(DiskCall::Sync, SQLITE_IOERR_FSYNC); code != SQLITE_OK)
        return code;
    if (Image* image = of(file).image; image != nullptr) {
        for (const auto& change : image->pending)
            apply(change, image->synced);
        image->pending.clear();
        image->isNamed = true;
    }
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file* file, int* out) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}

int controlFile(sqlite3_file* file, int what, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, out);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

/// Version 2: without memory-mapped reading, which would go past this layer.
const sqlite3_io_methods kMethods{
    2,          closeFile,  readFile,      writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile, checkReserved, controlFile, sectorSize,   characteristics, mapShared,
    lockShared, barrier,    unmapShared,   nullptr,     nullptr};

/// What stood in the file before this disk saw it counts as synced.
Image& imageOf(const std::string& path, bool existed) {
    auto [at, isNew] = disk->images.try_emplace(path);
    Image& image = at->second;
    if (isNew && existed) {
        image.isNamed = true;
        image.synced = bytesOf(path);
    } else if (!existed) {
        image.pending.push_back({true, 0, {}});  // made anew after it was deleted
    }
    return image;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* opened = new (file) File{};
    if (const int code = disk->strike(DiskCall::Open, SQLITE_CANTOPEN); code != SQLITE_OK)
        return code;
    opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
    opened->real->pMethods = nullptr;
    const bool existed = name != nullptr && fs::exists(name);
    const int code = disk->real->xOpen(disk->real, name, opened->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    opened->base.pMethods = &kMethods;
    if (name != nullptr)
        opened->image = &imageOf(name, existed);
    return SQLITE_OK;
}

/// A name taken out of the folder comes back unless the folder is synced.
int deleteFile(sqlite3_vfs*, const char* name, int syncFolder) {
    if (const int code = disk->strike(DiskCall::Delete, SQLITE_IOERR_DELETE); code != SQLITE_OK)
        return code;
    if (const auto image = disk->images.find(name); image != disk->images.end() && syncFolder != 0)
        image->second = Image{};
    return disk->real->xDelete(disk->real, name, 0);
}

void putBack(const std::string& path, Image& image, std::mt19937* chance) {
    if (chance != nullptr)
        for (const auto& change : image.pending)
            if ((*chance)() % 2 == 0)
                apply(change, image.synced);
    std::error_code ignored;
    fs::remove(path + "-shm", ignored);
    if (image.isNamed)
        writeBytes(path, image.synced);
    else
        fs::remove(path, ignored);
}
}  // namespace

FaultVfs::FaultVfs() {
    if (disk != nullptr)
        throw std::logic_error("one failing disk at a time");
    disk = new Disk;
    disk->real = sqlite3_vfs_find(nullptr);
    disk->shim = *disk->real;
    disk->shim.pNext = nullptr;
    disk->shim.zName = name();
    disk->shim.szOsFile = static_cast<int>(sizeof(File)) + disk->real->szOsFile;
    disk->shim.xOpen = openFile;
    disk->shim.xDelete = deleteFile;
    sqlite3_vfs_register(&disk->shim, 0);
}

FaultVfs::~FaultVfs() {
    beDefault(false);
    sqlite3_vfs_unregister(&disk->shim);
    delete disk;
    disk = nullptr;
}

const char* FaultVfs::name() {
    return "failing";
}

void FaultVfs::beDefault(bool isDefault) {
    sqlite3_vfs_register(isDefault ? &disk->shim : disk->real, 1);
}

void FaultVfs::failAt(const DiskFault& fault) {
    failNever();
    disk->fault = fault;
}

void FaultVfs::failNever() {
    disk->fault.reset();
    disk->calls = 0;
    disk->hasFailed = false;
}

int FaultVfs::calls() const {
    return disk->calls;
}

bool FaultVfs::hasFailed() const {
    return disk->hasFailed;
}

void FaultVfs::powerCut() {
    disk->isDead = true;
}

void FaultVfs::powerOn(std::optional<std::uint32_t> seed) {
    std::mt19937 chance(seed.value_or(0));
    for (auto& [path, image] : disk->images)
        putBack(path, image, seed ? &chance : nullptr);
    disk->images.clear();
    disk->isDead = false;
    failNever();
}
}  // namespace support
