import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lab, labFolder, startServer } from './server-process.ts';

/** The tutorial's "OAuth2 with Password (and hashing), Bearer with JWT tokens", with one user; VERIFY_KEY is the key of the instance that answers. */
const app = `
import os
from datetime import datetime, timedelta, timezone
from typing import Annotated
import jwt
from fastapi import Depends, FastAPI, HTTPException, status
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm

oauth2_scheme = OAuth2PasswordBearer(tokenUrl='token')
app = FastAPI()

async def get_current_user(token: Annotated[str, Depends(oauth2_scheme)]):
    try:
        return jwt.decode(token, os.environ['VERIFY_KEY'], algorithms=['HS256'])['sub']
    except jwt.InvalidTokenError:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, 'Could not validate credentials', {'WWW-Authenticate': 'Bearer'})

@app.get('/health')
async def health():
    return {'ok': True}

@app.post('/token')
async def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]):
    if (form.username, form.password) != ('smoke', os.environ['LAB_PASSWORD']):
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, 'Incorrect username or password', {'WWW-Authenticate': 'Bearer'})
    expires = datetime.now(timezone.utc) + timedelta(minutes=30)
    return {'access_token': jwt.encode({'sub': form.username, 'exp': expires}, os.environ['SECRET_KEY'], 'HS256'), 'token_type': 'bearer'}

@app.get('/users/me')
async def me(user: Annotated[str, Depends(get_current_user)]):
    return {'username': user}
`;

/** FastAPI under uvicorn. `verifyKey` is the SECRET_KEY of the instance that answers, where that is another than the one that logged in. */
export function startFastApi(
  stacks: string,
  password: string,
  { secretKey, verifyKey = secretKey }: { secretKey: string; verifyKey?: string },
): Promise<Lab> {
  const folder = labFolder();
  writeFileSync(join(folder, 'main.py'), app);
  return startServer({
    command: join(stacks, 'python/bin/python'),
    arguments: (port) => ['-m', 'uvicorn', 'main:app', '--host', '127.0.0.1', '--port', String(port)],
    folder,
    env: { LAB_PASSWORD: password, SECRET_KEY: secretKey, VERIFY_KEY: verifyKey },
    ready: '/health',
  });
}
