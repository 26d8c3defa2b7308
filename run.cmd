@echo off
rem Sets the program up in .venv the first time, then opens it. Needs Python 3.11 or newer.
setlocal
cd /d "%~dp0"
if not exist .venv\Scripts\python.exe (
    py -3 packaging\check_system.py || exit /b 1
    py -3 -m venv .venv || exit /b 1
)
if not exist .venv\run.stamp goto install
fc /b packaging\lock\run.txt .venv\run.stamp >nul && goto start
:install
echo Installing what the program needs (once)...
.venv\Scripts\python -m pip install --disable-pip-version-check --quiet --require-hashes ^
    -r packaging\lock\run.txt || exit /b 1
copy /y packaging\lock\run.txt .venv\run.stamp >nul
:start
.venv\Scripts\python -m nlc_desktop %*
